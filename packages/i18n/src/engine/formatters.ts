/**
 * One rule for the spaces and the minus sign that `Intl` writes: engines differ
 * in them, and text made on the server must equal text made in the browser. A
 * number and its unit stay on one line.
 */
export const normalizeIntl = (text: string): string =>
  // Most figures are digits alone.
  !/\D/.test(text)
    ? text
    : text
        .replace(/[\u00a0\u2009\u202f]/g, '\u00a0')
        .replace(/\u00a0(?=\d|%)/g, '\u202f')
        .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')
        .replace(/(?<!\d)-(?=\d)/g, '\u2212');

interface Formatter {
  format(value: unknown): string;
  formatRange(from: unknown, to: unknown): string;
}
type Get<Made> = (locale?: Intl.LocalesArgument, options?: object) => Made;
type Kind = 'NumberFormat' | 'DateTimeFormat' | 'PluralRules' | 'ListFormat';

// Their signatures differ, so that TypeScript finds none in common.
const constructors = Intl as unknown as Record<
  Kind,
  new (locale?: Intl.LocalesArgument, options?: object) => Formatter
>;

/** An `Intl` object, made once per locale and options; `isFigure`: its output is normalized. */
function getter<Made>(kind: Kind, isFigure: boolean, defaults?: object): Get<Made> {
  const cache = new Map<string, Formatter>();
  return (locale, options = defaults) => {
    const key = String(locale) + (options === defaults ? '' : JSON.stringify(options));
    let formatter = cache.get(key);
    if (formatter === undefined) {
      const made = new constructors[kind](locale, options);
      formatter = isFigure
        ? {
            format: (value) => normalizeIntl(made.format(value)),
            formatRange: (from, to) => normalizeIntl(made.formatRange(from, to)),
          }
        : made;
      cache.set(key, formatter);
    }
    return formatter as Made;
  };
}

/** Numbers as their source gives them, never rounded; what `Intl` writes is normalized. */
export const getNumberFormat: Get<
  // The compiler's library is older than the engines.
  Intl.NumberFormat & { formatRange(low: number, high: number): string }
> = /* @__PURE__ */ getter('NumberFormat', true, {
  maximumFractionDigits: 10,
});

/** Dates; what `Intl` writes is normalized. */
export const getDateTimeFormat: Get<Intl.DateTimeFormat> = /* @__PURE__ */ getter('DateTimeFormat', true);

export const getPluralRules: Get<Intl.PluralRules> = /* @__PURE__ */ getter('PluralRules', false);

export const getListFormat: Get<Intl.ListFormat> = /* @__PURE__ */ getter('ListFormat', false);
