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
export * as texts from './text.js';
