/**
 * One rule for the spaces and the minus sign that `Intl` writes: engines differ
 * in them, and text made on the server must equal text made in the browser. A
 * number and its unit stay on one line.
 */
export const normalizeIntl = (text: string): string =>
  text
    .replace(/[\u00a0\u2009\u202f]/g, '\u00a0')
    .replace(/\u00a0(?=\d|%)/g, '\u202f')
    .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')
    .replace(/-(?=\d)/g, '\u2212');

interface Formatters {
  NumberFormat: Intl.NumberFormat;
  DateTimeFormat: Intl.DateTimeFormat;
  PluralRules: Intl.PluralRules;
  ListFormat: Intl.ListFormat;
}
type Get<Kind extends keyof Formatters> = (
  locale?: Intl.LocalesArgument,
  options?: object,
) => Formatters[Kind];
interface Formatter {
  format(value: unknown): string;
}

// Their signatures differ, so that TypeScript finds none in common.
const constructors = Intl as unknown as Record<
  keyof Formatters,
  new (locale?: Intl.LocalesArgument, options?: object) => Formatter
>;

const cache = new Map<string, unknown>();

/** An `Intl` object, made once per locale and options; `isFigure`: its output is normalized. */
const getter =
  <Kind extends keyof Formatters>(kind: Kind, isFigure: boolean, defaults?: object): Get<Kind> =>
  (locale, options = defaults) => {
    const key = kind + String(locale) + JSON.stringify(options);
    let formatter = cache.get(key);
    if (formatter === undefined) {
      const made = new constructors[kind](locale, options);
      formatter = isFigure ? { format: (value: unknown) => normalizeIntl(made.format(value)) } : made;
      cache.set(key, formatter);
    }
    return formatter as Formatters[Kind];
  };

/** `Intl` objects; what they write of numbers and dates is normalized. */
export const formatters: { readonly [Kind in keyof Formatters as `get${Kind}`]: Get<Kind> } = {
  // As its source gives it: never rounded.
  getNumberFormat: /* @__PURE__ */ getter('NumberFormat', true, { maximumFractionDigits: 10 }),
  getDateTimeFormat: /* @__PURE__ */ getter('DateTimeFormat', true),
  getPluralRules: /* @__PURE__ */ getter('PluralRules', false),
  getListFormat: /* @__PURE__ */ getter('ListFormat', false),
};
