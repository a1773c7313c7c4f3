export {
  defineLocale,
  type Direction,
  type HostTranslate,
  type Locale,
  type LocaleParts,
  type MessageNamespace,
  type RecordWords,
} from './engine/locale.js';
export {
  createTranslate,
  MissingTextError,
  type CompleteMessages,
  type MessageKey,
  type Namespace,
  type PlainKey,
  type RichKey,
  type Translate,
} from './engine/translate.js';
export { withTranslate } from './engine/withTranslate.js';
export { createRichTranslate, type RichTranslate, type TagRenderer } from './engine/richTranslate.js';
export { recordText, statementText } from './engine/recordText.js';
export { wordsOf } from './engine/wordsOf.js';
export type { GroupFigure, OutcomeDescription, OutcomeForm } from './results/types.js';
export {
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatTime,
} from './engine/values.js';
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
export { extendLocale, type CheckedOverrides, type MessageOverrides } from './engine/extendLocale.js';
export { describeFault, missingTextFault, shownValue, type WidgetFault } from './faults/describeFault.js';
export { describeRecordFault } from './faults/describeRecordFault.js';
