export * as outcomes from './outcome.js';
export { outcome, effect } from './outcome.js';
export {
  certainty,
  locator,
  provenance,
  sourceKind,
  statement,
  outcomeReference,
  answerItem,
} from './provenance.js';
export { interval, isoDate, period, range, slug, timeUnit } from './primitives.js';
export {
  approach,
  cell,
  centerStandard,
  code,
  disease,
  duration,
  harmReport,
  option,
  procedure,
  product,
  record,
  regulation,
  source,
  stage,
  study,
  term,
  therapy,
  therapyAnswers,
  warningSign,
} from './records.js';
export * as texts from './text.js';
