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
  cell,
  code,
  disease,
  duration,
  option,
  procedure,
  record,
  regulation,
  source,
  stage,
  study,
  term,
  therapy,
  therapyAnswers,
} from './records.js';
export { approach, product } from './development.js';
export { centerStandard, harmReport, warningSign } from './safety.js';
export * as texts from './text.js';
