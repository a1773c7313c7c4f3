import { describe, expect, it } from 'vitest';
import { dataset } from '@limpide/data';
import {
  denominatorFor,
  describeOutcome,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatTime,
  type Locale,
} from '../src/index.js';
import { formatMessage } from '../src/engine/formatMessage.js';
import { en } from '../src/generated/en.js';
import { fr } from '../src/generated/fr.js';
import { enUS, forRegion, frCA, frCH } from '../src/regions.js';
import { must } from './must.js';

const [canada, swiss, american] = [forRegion(fr, frCA), forRegion(fr, frCH), forRegion(en, enUS)];
const bare = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '');

/** Every text of a locale, and what it says of every shipped outcome. */
function textsOf(locale: Locale): readonly string[] {
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  const generated = Object.values(dataset.study).flatMap((study) =>
    study.outcomes.map((outcome) =>
      describeOutcome({ locale, dataset, study, outcome, denominator: denominatorFor([outcome]) }),
    ),
  );
  return [...strings(locale.messages), ...strings(locale.records), ...strings(generated)];
}

const french = textsOf(fr);

describe.each([
  ['fr-CA', canada, /[\s\u00a0\u202f][;!?]|[^\u00a0]»|«[^\u00a0]|[^\u00a0\d/]:(?!\/\/)/u],
  ['fr-CH', swiss, /[\s\u00a0\u202f][;:!?%»]|«[\s\u00a0\u202f]/u],
] as const)('%s', (tag, locale, fault) => {
  const texts = textsOf(locale);

  it('says what French says, but for spaces', () => {
    expect(locale.tag).toBe(tag);
    expect(locale.locale).toBe('fr');
    expect(texts.length).toBe(french.length);
    expect(texts.filter((text, index) => bare(text) !== bare(must(french[index])))).toEqual([]);
    expect(texts).not.toEqual(french);
  });

  it('keeps its own rule of spaces', () => {
    expect(texts.filter((text) => fault.test(text))).toEqual([]);
  });
});

describe('a region of another language', () => {
  it('is refused', () => {
    expect(() => forRegion(en as Locale, frCA)).toThrow(/"fr-CA" is no region of "en"/);
  });
});

describe('figures, dates and lists by Intl', () => {
  const columns = [en, american, fr, canada, swiss];
  const table: readonly (readonly [string, (locale: Locale) => string, readonly string[]])[] = [
    ['number', (l) => formatNumber(l, 12345.5), ['12,345.5', '12,345.5', '12 345,5', '12 345,5', '12 345,5']],
    ['percent', (l) => formatPercent(l, 28.5), ['28.5%', '28.5%', '28,5 %', '28,5 %', '28,5%']],
    ['range', (l) => formatRange(l, 10, 25), ['10–25', '10–25', '10–25', '10–25', '10–25']],
    [
      'range of percentages',
      (l) => formatRange(l, 10, 25, 'percent'),
      ['10% – 25%', '10% – 25%', '10–25 %', '10–25 %', '10% – 25%'],
    ],
    [
      'range of time',
      (l) => formatRange(l, 5, 10, 'day'),
      ['5–10 days', '5–10 days', '5–10 jours', '5–10 jours', '5–10 jours'],
    ],
    ['time', (l) => formatTime(l, 1.5, 'year'), ['1.5 years', '1.5 years', '1,5 an', '1,5 an', '1,5 an']],
    [
      'date',
      (l) => formatDate(l, '2026-11-23'),
      ['23 November 2026', 'November 23, 2026', ...Array<string>(3).fill('23 novembre 2026')],
    ],
    [
      'month',
      (l) => formatDate(l, '2026-11'),
      ['November 2026', 'November 2026', ...Array<string>(3).fill('novembre 2026')],
    ],
    [
      'list',
      (l) => formatList(l, ['a', 'b', 'c']),
      ['a, b and c', 'a, b, and c', ...Array<string>(3).fill('a, b et c')],
    ],
    [
      'ordinal',
      (l) =>
        formatMessage({ locale: l.tag, key: 'n', given: { n: 2 }, word: String }, [
          ['n', 3, { one: [0, 'st/er'], two: [0, 'nd'], other: [0, 'th/e'] }],
        ]),
      ['2nd', '2nd', '2th/e', '2th/e', '2th/e'],
    ],
  ];

  it.each(table)('%s', (_, format, expected) => {
    expect(columns.map((locale) => format(locale).replace(/[\u00a0\u202f]/g, ' '))).toEqual(expected);
  });

  it('stand in no other time zone than that of the date', () => {
    expect(formatDate(american, '2026-01-01')).toContain('2026');
  });

  it('have U+202F within figures and U+00A0 before words', () => {
    expect(formatPercent(fr, 1234)).toBe('1\u202f234\u202f%');
    expect(formatRange(fr, 10, 25, 'percent')).toBe('10–25\u202f%');
    expect(formatTime(canada, 2, 'year')).toBe('2\u00a0ans');
  });
});
