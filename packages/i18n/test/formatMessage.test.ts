import compile from 'icu-minify/compile';
import reference from 'icu-minify/format';
import { describe, expect, it } from 'vitest';
import { formatMessage, type CompiledMessage } from '../src/engine/formatMessage.js';
import { getDateTimeFormat, getPluralRules, sayNumber } from '../src/engine/formatters.js';
import { locales } from './locales.js';

type Values = Readonly<Record<string, string | number>>;

const say = (message: CompiledMessage, given: Values, locale: string = 'en'): string =>
  formatMessage(
    {
      locale,
      key: 'test',
      given,
      word: String,
      show: (value, [name, ...words], values, counted) =>
        words.length > 0 ? `<${name}>${formatMessage(values, words, counted)}</${name}>` : `${value}`,
    },
    message,
  );

/** For the reference formatter: it knows nothing of the spaces and minus signs of engines. */
const formatters = {
  getPluralRules,
  getDateTimeFormat,
  getNumberFormat: (locale: string, options?: object) => ({
    format: (value: number) => sayNumber(locale, value, options),
  }),
};

const compiled = (message: string): CompiledMessage => compile(message) as CompiledMessage;

describe('a compiled message', () => {
  it('is text with its arguments filled in', () => {
    expect(say(compiled('plain'), {})).toBe('plain');
    expect(say(compiled('{a} and {b}'), { a: 'one', b: 2 })).toBe('one and 2');
  });

  it('writes numbers as their source gives them, in the locale, or as its skeleton says', () => {
    expect(say(compiled('{n, number}'), { n: 1234.5678 })).toBe('1,234.5678');
    expect(say(compiled('{n, number}'), { n: 1234.5 }, 'fr')).toBe('1\u202f234,5');
    expect(say(compiled('{n, number, ::.00}'), { n: 2 })).toBe('2.00');
  });

  it('chooses the plural of the locale, a number before a category, and shows what is counted', () => {
    const trials = compiled('{n, plural, =0 {none} one {# trial} other {# trials}}');
    expect([0, 1, 2, 1200].map((n) => say(trials, { n }))).toEqual([
      'none',
      '1 trial',
      '2 trials',
      '1,200 trials',
    ]);
    const essais = compiled('{n, plural, one {# essai} many {# d’essais} other {# essais}}');
    expect([0, 1.5, 2, 1e6].map((n) => say(essais, { n }, 'fr'))).toEqual([
      '0 essai',
      '1,5 essai',
      '2 essais',
      '1\u202f000\u202f000 d’essais',
    ]);
  });

  it.each(['b', '', 'constructor', '__proto__', 'toString'])('takes "other" for the word "%s"', (kind) => {
    expect(say(compiled('{kind, select, a {A} other {none of them}}'), { kind })).toBe('none of them');
  });

  // Another implementation of the same format, over every message that is shipped.
  it.each(locales)('says in $locale what the reference formatter says', (locale) => {
    const numbers = [0, 1, 2, 1.5, 22, 1_000_000];
    for (const [key, message] of Object.entries(locale.messages)) {
      const words = [...new Set(JSON.stringify(message).match(/(?<=")[a-z]\w*(?=":)/g)), 'else'];
      for (const word of words) {
        for (const n of numbers) {
          // A choice takes the word, everything else a number.
          const chosen = new Set(JSON.stringify(message).match(/(?<=\[")\w+(?=",1,)/g));
          const values = new Proxy<Record<string, string | number>>(
            {},
            { has: () => true, get: (_, name) => (chosen.has(String(name)) ? word : n) },
          );
          expect(say(message, values, locale.locale), key).toBe(
            reference(message as never, locale.locale, values, { formatters: formatters as never }),
          );
        }
      }
    }
  });
});
