import type { TimeUnit } from '@limpide/data/model';
import { getDateTimeFormat, getListFormat, getNumberFormat, normalizeIntl, sayNumber } from './formatters.js';
import { intlTag, type Locale } from './locale.js';

type Tagged = Pick<Locale, 'tag' | 'formats'>;

/** A figure as its source gives it, never rounded: `2.01`, `2,01`, `12 500`. */
export const formatNumber = (locale: Tagged, value: number): string => sayNumber(intlTag(locale), value);

const percents = { style: 'percent', maximumFractionDigits: 10 };
const asShare = (percent: number): number => Number((percent / 100).toPrecision(12));
const times = (unit: TimeUnit): object => ({
  style: 'unit',
  unit,
  unitDisplay: 'long',
  maximumFractionDigits: 10,
});

/** `28.2` (per cent) as `28.2%`, `28,2 %`; never rounded. */
export const formatPercent = (locale: Tagged, percent: number): string =>
  sayNumber(intlTag(locale), asShare(percent), percents);

/**
 * Two figures as one range, for where there is no room for words: `10–25`,
 * `10–25 %`, `5–10 jours`. `kind` is a unit of time or `percent`.
 *
 * @throws RangeError when a figure is no number.
 */
export const formatRange = (
  locale: Tagged,
  low: number,
  high: number,
  kind: TimeUnit | 'percent' | 'number' = 'number',
): string => {
  const [from, to] = kind === 'percent' ? [asShare(low), asShare(high)] : [low, high];
  const options = kind === 'number' ? undefined : kind === 'percent' ? percents : times(kind);
  return normalizeIntl(getNumberFormat(intlTag(locale), options).formatRange(from, to));
};

/** A length of time: `12 months`, `1,5 an`. */
export const formatTime = (locale: Tagged, value: number, unit: TimeUnit): string =>
  sayNumber(intlTag(locale), value, times(unit));

/**
 * An ISO date as precisely as it is given: `23 November 2026`, `mars 2025`, `2018`.
 *
 * @throws RangeError when it is no ISO date.
 */
export function formatDate(locale: Tagged, isoDate: string): string {
  const [, month, day] = isoDate.split('-');
  const format = getDateTimeFormat(intlTag(locale), {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return normalizeIntl(format.format(new Date(isoDate)));
}

/** `a, b and c`; with `unit`, a plain list without "and" where the language has one. */
export const formatList = (
  locale: Tagged,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string => getListFormat(intlTag(locale), { type }).format(items);
