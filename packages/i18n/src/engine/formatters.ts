/**
 * One rule for the spaces and the minus sign that `Intl` writes: engines differ
 * in them, and text made on the server must equal text made in the browser. A
 * number and its unit stay on one line.
 */
export const normalizeIntl = (text: string): string =>
  // Most figures are digits alone.
  /\D/.test(text)
    ? text
        .replace(/[\u00a0\u2009\u202f]|(?<=\d) (?=\p{L})/gu, '\u00a0')
        .replace(/\u00a0(?=\d|%)/g, '\u202f')
        .replace(/(?<!\d)-(?=\d)/g, '\u2212')
    : text;

type Get<Made> = (locale: string, options?: object) => Made;
type Kind = 'NumberFormat' | 'DateTimeFormat' | 'PluralRules' | 'ListFormat';

// Their signatures differ, so that TypeScript finds none in common.
const constructors = Intl as unknown as Record<Kind, new (locale: string, options?: object) => unknown>;

/** An `Intl` object, made once per locale and options. */
function getter<Made>(kind: Kind, defaults?: object): Get<Made> {
  const cache = new Map<string, Made>();
  return (locale, options) => {
    const key = locale + (options ? JSON.stringify(options) : '');
    let made = cache.get(key);
    if (!made) cache.set(key, (made = new constructors[kind](locale, options ?? defaults) as Made));
    return made;
  };
}

/** Numbers as their source gives them, never rounded. */
export const getNumberFormat: Get<
  // The compiler's library is older than the engines.
  Intl.NumberFormat & { formatRange(low: number, high: number): string }
> = /* @__PURE__ */ getter('NumberFormat', { maximumFractionDigits: 10 });

export const getDateTimeFormat: Get<Intl.DateTimeFormat> = /* @__PURE__ */ getter('DateTimeFormat');

export const getPluralRules: Get<Intl.PluralRules> = /* @__PURE__ */ getter('PluralRules');

export const getListFormat: Get<Intl.ListFormat> = /* @__PURE__ */ getter('ListFormat');

/** A number in the locale, with the spaces and the minus sign of all engines. */
export const sayNumber = (locale: string, value: unknown, options?: object): string =>
  normalizeIntl(getNumberFormat(locale, options).format(Number(value)));
