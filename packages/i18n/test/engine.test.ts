import { describe, expect, it } from 'vitest';
import {
  createTranslate,
  defineLocale,
  describeDuration,
  extendLocale,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatTime,
  MissingTextError,
  type Locale,
} from '../src/index.js';
import { normalizeIntl } from '../src/engine/formatters.js';
import { en, fr, locales } from './locales.js';

describe('a locale', () => {
  it('throws where a message is missing, naming key and locale, and shows no other language', () => {
    const bare = defineLocale({ locale: 'fr', messages: [], records: [] });
    expect(() => createTranslate(bare)('evidence.notReported')).toThrow(MissingTextError);
    expect(() => createTranslate(bare)('evidence.notReported')).toThrow(/"evidence.notReported".*"fr"/);
  });

  it('throws where an argument is missing, naming it', () => {
    const t = createTranslate(en) as (key: string, values?: object) => string;
    expect(() => t('evidence.complement', {})).toThrow(
      /"evidence.complement" needs the argument "frequency"/,
    );
    expect(() => t('evidence.complement')).toThrow(TypeError);
  });

  it('refuses a part in another language', () => {
    const part = { locale: 'en', messages: {} } as { locale: string; messages: object };
    expect(() => defineLocale({ locale: 'fr', messages: [part as never], records: [] })).toThrow(
      /a part in "en" was given to the locale "fr"/,
    );
  });

  it('keeps two languages apart in one process', () => {
    const [t, u] = [createTranslate(en), createTranslate(fr)];
    const said = Array.from({ length: 3 }, () => [t('evidence.notReported'), u('evidence.notReported')]);
    expect(said).toEqual(Array.from({ length: 3 }, () => ['not reported', 'non rapporté']));
  });

  it('isolates inserted words and figures where the writing runs from right to left', () => {
    const rtl = defineLocale({
      locale: 'ar',
      dir: 'rtl',
      messages: [
        {
          locale: 'ar',
          messages: {
            'evidence.complement': ['لم يحدث لدى ', ['frequency']],
            'evidence.range': [['low', 4], ' إلى ', ['high', 2, { other: [0, ' شهرًا'] }]],
          },
        },
      ],
      records: [],
    });
    expect(createTranslate(rtl)('evidence.complement', { frequency: '72 in 100' })).toBe(
      'لم يحدث لدى \u206872 in 100\u2069',
    );
    expect(createTranslate(rtl)('evidence.range', { low: 2, high: 12 })).toBe(
      '\u20682\u2069 إلى \u206812\u2069 شهرًا',
    );
    expect(createTranslate(en)('evidence.complement', { frequency: 'x' })).not.toContain('\u2068');
  });

  it('is plain JSON', () => {
    for (const locale of locales) expect(JSON.parse(JSON.stringify(locale))).toEqual(locale);
  });
});

describe('numbers, dates and lists', () => {
  it('are the language’s own', () => {
    expect(formatNumber(fr, 12345.678)).toBe('12\u202f345,678');
    expect(formatNumber(en, 12345.678)).toBe('12,345.678');
    expect(formatNumber(en, -9)).toBe('−9');
    expect(formatPercent(fr, 28.25)).toBe('28,25\u202f%');
    expect(formatPercent(en, 28)).toBe('28%');
    expect(formatTime(fr, 12, 'month')).toBe('12\u00a0mois');
    expect(formatTime(fr, 1.5, 'year')).toBe('1,5\u00a0an');
    expect(formatTime(en, 1, 'year')).toBe('1\u00a0year');
    expect(formatDate(en, '2026-11-23')).toBe('23\u00a0November 2026');
    expect(formatDate(fr, '2026-11-23')).toBe('23\u00a0novembre 2026');
    expect(formatDate(fr, '2025-03')).toBe('mars 2025');
    expect(formatDate(en, '2018')).toBe('2018');
    expect(formatList(fr, ['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('have the same spaces whatever the engine writes', () => {
    for (const space of ['\u00a0', '\u202f', '\u2009'])
      expect(normalizeIntl(`1${space}234,5${space}%`)).toBe('1\u202f234,5\u202f%');
    expect(normalizeIntl('12\u202fmois')).toBe('12\u00a0mois');
  });
});

describe('times', () => {
  it.each([
    [{ kind: 'within', value: 12, unit: 'month' }, 'within 12\u00a0months', 'en 12\u00a0mois'],
    [{ kind: 'at', value: 5, unit: 'year' }, 'at 5\u00a0years', 'à 5\u00a0ans'],
    [
      { kind: 'between', from: 3, to: 10, unit: 'year' },
      'between 3 and 10\u00a0years',
      'entre 3 et 10\u00a0ans',
    ],
    [{ kind: 'followUp' }, 'during follow-up (length not stated)', 'pendant le suivi (durée non précisée)'],
    [
      { kind: 'followUp', statistic: 'median', value: 30, unit: 'month' },
      'during follow-up (median 30\u00a0months)',
      'pendant le suivi (médiane\u00a0: 30\u00a0mois)',
    ],
    [{ kind: 'notStated' }, 'over a period that was not stated', 'sur une durée non précisée'],
  ] as const)('say %o', (period, english, french) => {
    expect(formatPeriod(en, period)).toBe(english);
    expect(formatPeriod(fr, period)).toBe(french);
  });

  it('of a stage are a range, words, or not recorded', () => {
    const provenance = [{ source: 'own', kind: 'primary-or-official' }] as const;
    const range = {
      kind: 'range',
      from: 5,
      to: 10,
      unit: 'day',
      approximate: true,
      statement: 'a',
      provenance,
    } as const;
    expect(describeDuration(en, range, {}, 'procedure/x')).toBe('about 5 to 10\u00a0days');
    expect(describeDuration(fr, range, {}, 'procedure/x')).toBe('environ 5 à 10\u00a0jours');
    expect(describeDuration(fr, { kind: 'notRecorded' }, {}, 'procedure/x')).toBe('Durée non renseignée');
    const words = { kind: 'words', statement: 'a', provenance } as const;
    expect(describeDuration(en, words, { a: 'Some weeks.' }, 'procedure/x')).toBe('Some weeks.');
    expect(() => describeDuration(en, words, {}, 'procedure/x')).toThrow(/procedure\/x\/statements\/a/);
  });
});

describe('extendLocale', () => {
  it('rewords a message and leaves the original locale as it was', () => {
    const own = extendLocale(en, {
      'evidence.notReported': 'no figure',
      'evidence.complement': 'the other { frequency } did not',
    });
    const t = createTranslate(own);
    expect(t('evidence.notReported')).toBe('no figure');
    expect(t('evidence.complement', { frequency: '72 in 100' })).toBe('the other 72 in 100 did not');
    expect(createTranslate(en)('evidence.notReported')).toBe('not reported');
  });

  it('knows arguments inside plurals and choices', () => {
    const own = extendLocale(en, { 'evidence.count': '{events}/{people}' });
    expect(createTranslate(own)('evidence.count', { events: 2, people: 5 })).toBe('2/5');
  });

  it.each([
    ['evidence.complement', '{count, plural, one {a} other {b}}', /cannot be filled/],
    ['evidence.complement', 'for {nobody}', /"nobody".*frequency/],
    ['evidence.complement', 'open { brace', /cannot be filled/],
    ['evidence.nothing', 'x', /"evidence.nothing" is no message/],
    ['evidence.complement', 'all but <b>{frequency}</b>', /cannot be filled/],
    ['evidence.notReported', undefined, /"evidence.notReported".*has no wording/],
  ])('refuses %s: %s', (key, wording, message) => {
    expect(() => extendLocale(en as Locale, { [key]: wording } as never)).toThrow(message);
  });
});

describe('words of a bundle for one widget', () => {
  it('never replace the words of a whole record, in any order', () => {
    const whole = { locale: 'en', records: { 'study/a': { name: 'A', arms: { x: 'x' } } } } as const;
    const part = {
      locale: 'en',
      records: {},
      partial: { 'study/a': { name: 'A' }, 'study/b': { name: 'B' } },
    } as const;
    for (const records of [
      [whole, part],
      [part, whole],
    ])
      expect(defineLocale({ locale: 'en', messages: [], records }).records).toEqual({
        'study/a': { name: 'A', arms: { x: 'x' } },
        'study/b': { name: 'B' },
      });
  });
});
