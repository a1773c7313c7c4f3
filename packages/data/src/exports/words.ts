import type { LimpideRecord, RecordTexts } from '../model/types.js';

/**
 * The words of records in one language. The data hold none: `wordsOf(locale)` of
 * `@limpide/i18n` makes this from a locale, or a publisher brings their own.
 */
export interface Words {
  /** BCP 47. */
  readonly lang: string;
  /** The words of a record; `undefined` where it has none in this language. */
  readonly of: <Kind extends keyof RecordTexts>(
    record: Extract<LimpideRecord, { readonly kind: Kind }>,
  ) => Partial<RecordTexts[Kind]> | undefined;
}
