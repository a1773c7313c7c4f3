import type { CompiledMessage } from './formatMessage.js';
import type { RecordTexts } from '@limpide/data/model';

/** Direction of a locale's writing. */
export type Direction = 'ltr' | 'rtl';

/** The compiled messages of one namespace, in one language. */
export interface MessageNamespace<Code extends string = string> {
  readonly locale: Code;
  /** Direction of the writing. @default 'ltr' */
  readonly dir?: Direction;
  /** Nobody whose language it is has read them yet. */
  readonly awaitsReview?: true;
  readonly messages: Readonly<Record<string, CompiledMessage>>;
}

/** Words of records by `kind/id`; a page's bundle holds of each what its widgets show. */
export type RecordWordsByKey = Readonly<
  Record<string, { readonly [Kind in keyof RecordTexts]: Partial<RecordTexts[Kind]> }[keyof RecordTexts]>
>;

/** The words of some records, in one language. */
export interface RecordWords<Code extends string = string> {
  readonly locale: Code;
  readonly records: RecordWordsByKey;
  /** Words of records that a bundle holds in part: they never replace those of whole ones. */
  readonly partial?: RecordWordsByKey;
}

/**
 * All words of a page in one language. Plain JSON: it may cross from a server
 * component to a client component.
 */
export interface Locale<Code extends string = string> {
  /** BCP 47 tag, used for `lang` and for `Intl`. */
  readonly locale: Code;
  readonly dir: Direction;
  /** Nobody whose language it is has read the words yet; widgets say so at their end. */
  readonly awaitsReview?: boolean;
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  readonly records: RecordWordsByKey;
}

/** Parts of a locale, all of the same language. */
export interface LocaleParts<Code extends string> {
  readonly locale: Code;
  /** @default that of the messages */
  readonly dir?: Direction;
  readonly messages: readonly MessageNamespace<NoInfer<Code>>[];
  readonly records: readonly RecordWords<NoInfer<Code>>[];
}

/**
 * Joins the parts a page needs into one locale. Parts of another language do
 * not compile, and throw where types are not checked.
 *
 * @throws TypeError naming the part whose language differs.
 */
export function defineLocale<const Code extends string>(parts: LocaleParts<Code>): Locale<Code> {
  for (const part of [...parts.messages, ...parts.records]) {
    if (part.locale !== parts.locale) {
      throw new TypeError(
        `defineLocale: a part in "${part.locale}" was given to the locale "${parts.locale}". ` +
          `A page must not mix languages: import it from '@limpide/i18n/${parts.locale}/…'.`,
      );
    }
  }
  return {
    locale: parts.locale,
    dir: parts.dir ?? parts.messages.find((part) => part.dir)?.dir ?? 'ltr',
    ...(parts.messages.some((part) => part.awaitsReview) && { awaitsReview: true }),
    messages: Object.assign({}, ...parts.messages.map((part) => part.messages)),
    records: Object.assign(
      {},
      ...parts.records.map((part) => part.partial),
      ...parts.records.map((part) => part.records),
    ),
  };
}
