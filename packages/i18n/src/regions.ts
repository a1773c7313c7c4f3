import type { Locale } from './engine/locale.js';

/** How a region writes a language: its tag for `lang` and `Intl`, and its own spaces. */
export interface Region<Code extends string = string> {
  readonly locale: Code;
  /** BCP 47 tag. */
  readonly tag: string;
  /** The same text with the spaces of the region. */
  readonly spaced: (text: string) => string;
}

/** French as in Canada: no space before `;` `!` `?`. */
export const frCA: Region<'fr'> = {
  locale: 'fr',
  tag: 'fr-CA',
  spaced: (text) => text.replace(/[\u00a0\u202f](?=[;!?])/g, ''),
};

/** French as the Swiss Confederation writes it: no space before `;` `:` `!` `?` `%`, nor inside « ». */
export const frCH: Region<'fr'> = {
  locale: 'fr',
  tag: 'fr-CH',
  spaced: (text) => text.replace(/[\u00a0\u202f](?=[;:!?%»])|(?<=«)[\u00a0\u202f]/g, ''),
};

/** English as in the United States: the month before the day. The words keep their British spelling. */
export const enUS: Region<'en'> = { locale: 'en', tag: 'en-US', spaced: (text) => text };

/** Each text of a value; keys, and the names that arguments go by, hold no space. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value;
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => mapTexts(inner, change));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}

/**
 * A locale as a region writes it: messages, words of records and generated
 * sentences. The words are the same; a region of another language does not
 * compile.
 *
 * @throws TypeError when the region is of another language.
 * @example forRegion(fr, frCA)
 */
export function forRegion<Code extends string>(
  locale: Locale<Code>,
  region: Region<NoInfer<Code>>,
): Locale<Code> {
  if (region.locale !== locale.locale)
    throw new TypeError(
      `forRegion: "${region.tag}" is no region of "${locale.locale}". Give the locale of "${region.locale}", or another region.`,
    );
  const { formats: _formats, translate, messages, records, ...rest } = locale;
  return {
    ...rest,
    tag: region.tag,
    messages: mapTexts(messages, region.spaced),
    records: mapTexts(records, region.spaced),
    ...(translate && { translate }),
  };
}
