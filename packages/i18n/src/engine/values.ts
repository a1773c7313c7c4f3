import type { TimeUnit } from '@limpide/data/model';
import { getDateTimeFormat, getListFormat, getNumberFormat } from './formatters.js';
import type { Locale } from './locale.js';

/** A figure as its source gives it, never rounded: `2.01`, `2,01`, `12 500`. */
export const formatNumber = (locale: Pick<Locale, 'locale'>, value: number): string =>
  getNumberFormat(locale.locale).format(value);

/** `28.2` (per cent) as `28.2%`, `28,2 %`; never rounded. */
export const formatPercent = (locale: Pick<Locale, 'locale'>, percent: number): string =>
  getNumberFormat(locale.locale, { style: 'percent', maximumFractionDigits: 10 }).format(
    Number((percent / 100).toPrecision(12)),
  );

/** A length of time: `12 months`, `1,5 an`. */
export const formatTime = (locale: Pick<Locale, 'locale'>, value: number, unit: TimeUnit): string =>
  getNumberFormat(locale.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 10,
  }).format(value);

/**
 * An ISO date as precisely as it is given: `23 November 2026`, `mars 2025`, `2018`.
 *
 * @throws RangeError when it is no ISO date.
 */
export function formatDate(locale: Pick<Locale, 'locale'>, isoDate: string): string {
  const [, month, day] = isoDate.split('-');
  return (
    // Plain `en` would put the month first, as only American English does.
    getDateTimeFormat(locale.locale === 'en' ? 'en-GB' : locale.locale, {
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(new Date(isoDate))
  );
}

/** `a, b and c`; with `unit`, a plain list without "and" where the language has one. */
export const formatList = (
  locale: Pick<Locale, 'locale'>,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string => getListFormat(locale.locale, { type }).format(items);
