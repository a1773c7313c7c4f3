const cache = new Map<string, unknown>();

function cached<T>(kind: string, locale: unknown, options: unknown, make: () => T): T {
  const key = `${kind}|${String(locale)}|${JSON.stringify(options ?? {})}`;
  let formatter = cache.get(key) as T | undefined;
  if (formatter === undefined) {
    formatter = make();
    cache.set(key, formatter);
  }
  return formatter;
}

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

const normalized = <Value>(formatter: {
  format(value: Value): string;
}): { format(value: Value): string } => ({
  format: (value) => normalizeIntl(formatter.format(value)),
});

/** `Intl` objects, made once per locale and options; their output is normalized. */
export const formatters = {
  getNumberFormat: (
    locale?: Intl.LocalesArgument,
    // As its source gives it: never rounded.
    options: Intl.NumberFormatOptions = { maximumFractionDigits: 10 },
  ): Intl.NumberFormat =>
    cached(
      'number',
      locale,
      options,
      () => normalized<number>(new Intl.NumberFormat(locale, options)) as Intl.NumberFormat,
    ),
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>): Intl.DateTimeFormat =>
    cached(
      'date',
      args[0],
      args[1],
      () => normalized<Date>(new Intl.DateTimeFormat(...args)) as Intl.DateTimeFormat,
    ),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>): Intl.PluralRules =>
    cached('plural', args[0], args[1], () => new Intl.PluralRules(...args)),
  getListFormat: (...args: ConstructorParameters<typeof Intl.ListFormat>): Intl.ListFormat =>
    cached('list', args[0], args[1], () => new Intl.ListFormat(...args)),
};
