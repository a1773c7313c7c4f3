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
  /** Tag for `Intl`, where the language alone would be read as another region's. @default the language */
  readonly formats?: string;
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
  /** Language of the words. */
  readonly locale: Code;
  /** BCP 47 tag of language and region, for `lang` and `Intl`: `fr-CA`. */
  readonly tag: string;
  /** Tag for `Intl` alone, where it differs. */
  readonly formats?: string;
  readonly dir: Direction;
  /** Nobody whose language it is has read the words yet; widgets say so at their end. */
  readonly awaitsReview?: boolean;
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  readonly records: RecordWordsByKey;
  /** The host's own words for messages. A function: it does not cross from server to client component. */
  readonly translate?: (key: string, values: Readonly<Record<string, unknown>>) => string | undefined;
}

/**
 * A host that owns the text: says every message by its key, in the locale's
 * language. `values` holds what the message names.
 */
export type HostTranslate = (
  key: string,
  values: Readonly<Record<string, unknown>>,
  locale: string,
) => string;

/** The tag that a locale gives to `Intl`. */
export const intlTag = (locale: Pick<Locale, 'tag' | 'formats'>): string => locale.formats ?? locale.tag;

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
  for (const part of [...parts.messages, ...parts.records])
    if (part.locale !== parts.locale)
      throw new TypeError(
        `defineLocale: a part in "${part.locale}" was given to the locale "${parts.locale}". Import it from '@limpide/i18n/${parts.locale}/…'.`,
      );
  const join = <Part>(own: readonly Part[]): Part => Object.assign({}, ...own) as Part;
  return {
    // What a namespace says of its language: all of them say the same.
    ...join<Partial<Locale<Code>>>([{ dir: 'ltr' }, ...parts.messages, parts as object]),
    tag: parts.locale,
    messages: join(parts.messages.map((part) => part.messages)),
    records: join([
      ...parts.records.map((part) => part.partial),
      ...parts.records.map((part) => part.records),
    ]),
  } as Locale<Code>;
}
