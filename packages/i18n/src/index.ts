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
export type { GroupFigure, OutcomeDescription, OutcomeForm } from './results/types.js';
