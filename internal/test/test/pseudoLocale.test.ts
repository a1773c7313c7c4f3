import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { describe, expect, it } from 'vitest';
import { pseudoLocale, pseudoLocaleMirrored, strayWords } from '../src/pseudoLocale.js';

const base = {
  locale: 'en',
  dir: 'ltr',
  messages: {
    plain: compile('Not recorded'),
    people: compile(
      '{n, plural, one {# person} other {# people in {place}}} of {k, select, all {all} other {some}}',
    ),
    share: compile('{value, number, ::.0} in 100'),
  },
  records: { 'study/astis-2014': { name: 'ASTIS', arms: { transplant: 'with the transplant' } } },
} as const;

const formatters = {
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...given),
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...given),
};

describe('pseudo-locale', () => {
  it('changes words and keeps arguments, cases and number formats', () => {
    const locale = pseudoLocale(base);
    const say = (key: keyof typeof base.messages, values?: Record<string, string | number>): unknown =>
      format(locale.messages[key], locale.locale, values, { formatters });
    expect(say('plain')).toBe('⟦Ñööţ ŕééçööŕđééđ⟧');
    expect(say('people', { n: 1, place: 'Rome', k: 'all' })).toBe('⟦1 þééŕšööñ ööƒ ååļļ⟧');
    expect(say('people', { n: 1200, place: 'Rome', k: 'none' })).toBe(
      '⟦1,200 þééööþļéé îîñ Rome ööƒ šööɱéé⟧',
    );
    expect(say('share', { value: 28 })).toBe('⟦28.0 îîñ 100⟧');
    expect(locale.records['study/astis-2014'].arms.transplant).toContain('ţŕååñšþļååñţ');
  });

  it('has a variant that is read from right to left', () => {
    const locale = pseudoLocaleMirrored(base);
    expect(locale.dir).toBe('rtl');
    expect(locale.locale).toBe('ar-XB');
    const drawn = (word: string): string => `\u200F\u202E${word}\u202C\u200F`;
    expect(locale.messages.plain).toBe(`⟦${drawn('Ñööţ')} ${drawn('ŕééçööŕđééđ')}⟧`);
    expect(format(locale.messages.share, locale.locale, { value: 28 }, { formatters })).toBe(
      `⟦28.0 ${drawn('îîñ')} 100⟧`,
    );
  });

  it('changes the words in a tag of the page’s own, and keeps its name', () => {
    const link = { ...base, messages: { link: ['Read ', ['link', 'all of ', ['what']]] } };
    expect(pseudoLocale(link).messages.link).toEqual(['⟦', 'Ŕééååđ ', ['link', 'ååļļ ööƒ ', ['what']], '⟧']);
  });

  it('finds words that no locale gave', () => {
    const root = document.createElement('div');
    root.lang = 'en-XA';
    root.innerHTML =
      '<p>⟦ŵöŕđ⟧ Stray</p><p lang="en">A title</p><p translate="no">PubMed</p><a href="#">doi.org/10.1001/jama</a><button aria-label="Close">×</button>';
    expect(strayWords(root)).toEqual(['Stray', 'Close']);
  });
});
