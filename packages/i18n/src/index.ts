export {
  defineLocale,
  type Direction,
  type Locale,
  type LocaleParts,
  type MessageNamespace,
  type RecordWords,
} from './engine/locale.js';
export { createTranslate, MissingTextError, type MessageKey, type Translate } from './engine/translate.js';
export { recordText, statementText } from './engine/recordText.js';
export { wordsOf } from './engine/wordsOf.js';
export type { GroupFigure, OutcomeDescription, OutcomeForm } from './results/types.js';
export { formatDate, formatList, formatNumber, formatPercent, formatTime } from './engine/values.js';
export { describeOutcome } from './results/describeOutcome.js';
export { sayFinding, type Finding } from './results/sayFinding.js';
export { sayOutcome } from './results/sayOutcome.js';
export { changeOf, type Change, type Direction as ChangeDirection } from './results/change.js';
export type { Measure } from './results/effectSentence.js';
export type { DescribeOutcomeOptions } from './results/context.js';
export { denominatorFor, type Denominator } from '@limpide/data/frequency';
export { describeDuration, formatPeriod } from './results/period.js';
export {
  describeDesign,
  describeProvenance,
  formatSource,
  type SourceDescription,
} from './results/sources.js';
export { extendLocale, type MessageOverrides } from './engine/extendLocale.js';
export { describeFault, missingTextFault, shownValue, type WidgetFault } from './faults/describeFault.js';
export { describeRecordFault } from './faults/describeRecordFault.js';
