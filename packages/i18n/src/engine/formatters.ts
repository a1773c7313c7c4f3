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

/** `Intl` objects, made once per locale and options. */
export const formatters = {
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>): Intl.NumberFormat =>
    cached('number', args[0], args[1], () => new Intl.NumberFormat(...args)),
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>): Intl.DateTimeFormat =>
    cached('date', args[0], args[1], () => new Intl.DateTimeFormat(...args)),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>): Intl.PluralRules =>
    cached('plural', args[0], args[1], () => new Intl.PluralRules(...args)),
  getListFormat: (...args: ConstructorParameters<typeof Intl.ListFormat>): Intl.ListFormat =>
    cached('list', args[0], args[1], () => new Intl.ListFormat(...args)),
};
