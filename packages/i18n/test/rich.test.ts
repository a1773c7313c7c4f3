import { describe, expect, it, vi } from 'vitest';
import {
  createRichTranslate,
  createTranslate,
  defineLocale,
  describeFault,
  extendLocale,
  withTranslate,
  type HostTranslate,
  type Locale,
  type TagRenderer,
} from '../src/index.js';
import { widget as widgetEn } from '../src/generated/en/widget.js';
import { widget as widgetFr } from '../src/generated/fr/widget.js';
import { en as plainEn } from './locales.js';

interface Cited {
  readonly cited: readonly unknown[];
}
const [en, fr] = [
  defineLocale({ locale: 'en', messages: [widgetEn], records: [] }),
  defineLocale({ locale: 'fr', messages: [widgetFr], records: [] }),
];
const source: TagRenderer<Cited> = (children) => ({ cited: children });
const rated = (locale: Locale): readonly (string | Cited)[] =>
  createRichTranslate<Cited>(locale)('widget.rated', { year: '2020', method: 'GRADE', name: 'JAMA', source });

describe('a message with a tag', () => {
  it('is its parts in the order of the language', () => {
    expect(rated(en)).toEqual(['rated in 2020 with GRADE: ', { cited: ['JAMA'] }]);
    expect(rated(fr)).toEqual(['évalué en 2020 avec GRADE\u00a0: ', { cited: ['JAMA'] }]);
  });

  it('may be reworded, its tag moved', () => {
    const own = extendLocale(en, { 'widget.rated': [['source', 'By ', ['name']], ' in ', ['year']] });
    expect(rated(own)).toEqual([{ cited: ['By JAMA'] }, ' in 2020']);
  });

  it('nests and counts within a tag', () => {
    const nested = [['count', 2, { other: [['b', 0, ' of ', ['i', 'x']], '.'] }]] as const;
    const locale: Locale = { ...en, messages: { 'widget.rated': nested as never } };
    const given = { count: 3, b: source, i: source } as never;
    expect(createRichTranslate<Cited>(locale)('widget.rated', given)).toEqual([
      { cited: ['3 of ', { cited: ['x'] }] },
      '.',
    ]);
  });

  it('without what shows the tag names it', () => {
    const rich = createRichTranslate<Cited>(en);
    expect(() => rich('widget.rated', { year: '', method: '', name: '' } as never)).toThrow(
      /"widget.rated" needs.*"source"/,
    );
  });
});

describe('a host that owns the text', () => {
  it('says every message, also those without arguments, and is told key, values and locale', () => {
    const asked: unknown[] = [];
    const host: HostTranslate = (key, values, locale) => {
      asked.push([key, values, locale]);
      return `[${key}]`;
    };
    const t = createTranslate(withTranslate(fr, host));
    expect(t('widget.source')).toBe('[widget.source]');
    expect(t('widget.reviewedBy', { name: 'A', date: 'B' })).toBe('[widget.reviewedBy]');
    expect(asked).toEqual([
      ['widget.source', {}, 'fr'],
      ['widget.reviewedBy', { name: 'A', date: 'B' }, 'fr'],
    ]);
  });

  it('gets a tag as a function, as react-intl has it, and may give it back as text', () => {
    const host: HostTranslate = (_key, values) => {
      const { source: tag, name } = values as { source: (words: readonly string[]) => string; name: string };
      return `See ${tag([name])}!`;
    };
    expect(rated(withTranslate(en, host))).toEqual(['See ', { cited: ['JAMA'] }, '!']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no such key');
      },
      /no such key/,
    ],
    ['returns nothing', () => undefined, /It returned undefined/],
    ['returns null', () => null, /It returned null/],
    ['returns an element', () => ({ type: 'b' }), /It returned object/],
  ])('that %s is named, and the words of the locale stand in its place', (_, host, why) => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const own = withTranslate(fr, host as unknown as HostTranslate);
    expect(createTranslate(own)('widget.source')).toBe('Source');
    expect(rated(own)).toEqual(rated(fr));
    expect(error.mock.calls[0]?.join(' ')).toMatch(/translate failed for "widget.source" in locale "fr"/);
    expect(error.mock.calls[0]?.join(' ')).toMatch(why);
    error.mockRestore();
  });

  it('says faults too', () => {
    const own = withTranslate(plainEn, (key) => key);
    expect(describeFault(own, { code: 'missing-text', key: 'a', locale: 'en' })).toBe('faults.missingText');
  });
});
