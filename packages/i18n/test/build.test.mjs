import { describe, expect, it } from 'vitest';
import { argumentTypes, compileNamespace } from '../build/messages.mjs';
import { numbersInText } from '@limpide/data/validate';
import { checkRecordText } from '../build/recordTexts.mjs';

const compile = (message, language = 'en') => {
  const faults = [];
  const result = compileNamespace(language, 'a', { 'a.b': { defaultMessage: message } }, faults);
  return { ...result, faults };
};

describe('the compiler of messages', () => {
  it.each([
    ['{n, plural, offset:1 one {# more} other {# more}}', 'en', /offset/],
    ['{n, number, percent}', 'en', /named style "percent"/],
    ['{d, date, long}', 'en', /dates are not written by messages\. Write \{d\}/],
    ['{n, selectordinal, one {#st} other {#th}}', 'en', /"n" lacks the category "few"/],
    ['{n, plural, one {# essai} other {# essais}}', 'fr', /lacks the category "many"/],
    [
      '{n, plural, one {a} few {b} other {c}}',
      'en',
      /"few" is no plural category of the language, which has one, other/,
    ],
    ['<b>bold', 'en', /a\.json, "a\.b"/],
    ['open {', 'en', /a\.json, "a\.b"/],
    ['', 'en', /missing or empty/],
  ])('refuses %s', (message, language, fault) => {
    expect(compile(message, language).faults.join('\n')).toMatch(fault);
  });

  it('accepts a good message and types its arguments', () => {
    const message = '{n, plural, one {# trial} other {# trials}} of {who}';
    expect(compile(message).faults).toEqual([]);
    expect(languages({ 'a.b': message }, {}).types).toContain(`'a.b': { n: number; who: string | number };`);
  });

  it('refuses a key of another namespace', () => {
    const faults = [];
    compileNamespace('en', 'a', { 'b.c': { defaultMessage: 'x' } }, faults);
    expect(faults[0]).toContain('keys begin with "a."');
  });

  const file = (texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { defaultMessage: text }]));
  const languages = (en, fr, es = en) => {
    const faults = [];
    const files = { en: file(en), fr: file(fr), es: file(es) };
    const part = (language) => ({
      a: compileNamespace(language, 'a', files[language], faults, [files.en, files.fr, files.es]),
    });
    const types = argumentTypes({ en: part('en'), fr: part('fr') }, ['en', 'fr']);
    return { faults, types };
  };
  const faultsOf = (en, fr) => languages({ 'a.b': en }, { 'a.b': fr }).faults;
  const where = 'locales/fr/messages/a.json, "a.b": ';

  it('names a key that one language lacks, or has alone', () => {
    expect(languages({ 'a.b': 'x' }, {}).faults).toEqual([
      `${where}is missing. Add the key, with the words.`,
    ]);
    expect(languages({}, { 'a.b': 'x' }).faults).toEqual([
      `${where}is not in the reference language. Remove the key, or correct it.`,
    ]);
  });

  it('takes the arguments of all languages together', () => {
    const { types, faults } = languages(
      { 'a.b': '{n} {kind}' },
      { 'a.b': '{n, plural, one {#} many {#} other {#}} {kind, select, old {ancien} other {}}' },
    );
    expect(faults).toEqual([]);
    expect(types).toContain(`'a.b': { n: number; kind: 'old' | (string & {}) };`);
  });

  it('writes the tags of a message beside its arguments', () => {
    const link = 'See <link>{name}</link>';
    expect(languages({ 'a.b': link }, { 'a.b': 'Voir <link>{name}</link>' }).types).toMatch(
      /'a\.b': \{ name: string \| number \};[^]*MessageTags \{\n {2}'a\.b': 'link';/,
    );
  });

  it.each([
    ['an argument that is lost', '{count} of {all}', '{all}', /\{count\} of the reference is missing/],
    ['an argument that is translated', '{count}', '{nombre}', /\{nombre\} is none .* has \{count\}/],
    [
      'a tag that is lost',
      'See <link>{x}</link>',
      'Voir {x}',
      /tag <link> .* is missing.* Put <link>…<\/link>/,
    ],
    ['a tag that is added', 'x', '<b>x</b>', /tag <b> is none of the message, which has none/],
    [
      'a case that is lost',
      '{who, select, men {Men} women {Women} other {People}}',
      '{who, select, men {Hommes} other {Personnes}}',
      /choice \{who\} lacks the case "women".* even with the same words/,
    ],
    [
      'a case that is translated',
      '{who, select, men {Men} other {People}}',
      '{who, select, men {Hommes} hommes {Hommes} other {Personnes}}',
      /choice \{who\} has the case "hommes", which is never asked for; there are "men"/,
    ],
    [
      'a choice that is shown as a word',
      '{who, select, men {Men} other {People}}',
      'Groupe {who}',
      /\{who\} is used as a word; it is given as a choice/,
    ],
    [
      'a figure that is taken as a choice',
      '{n, plural, one {#} other {#}}',
      '{n, select, one {x} other {y}}',
      /\{n\} is used as a choice; it is given as a number/,
    ],
  ])('names %s', (_, en, fr, fault) => {
    const faults = faultsOf(en, fr);
    expect(faults.join('\n')).toMatch(fault);
    for (const each of faults) expect(each).toContain(where);
  });

  it('accepts a figure that a language says as a word', () => {
    expect(faultsOf('{n, number}', '{n}')).toEqual([]);
  });

  it('writes the types of both languages', () => {
    expect(languages({ 'a.b': '{who}' }, { 'a.b': '{who}' }).types).toContain(
      `'a.b': { who: string | number };`,
    );
  });
});

describe('the check of record texts', () => {
  const record = { kind: 'term', id: 'poussee' };
  const check = (en, fr) => {
    const faults = [];
    checkRecordText(record, 'terms/poussee', { en, fr }, faults);
    return faults;
  };

  it('finds a figure that differs between languages, and reads each language’s numbers', () => {
    expect(check({ term: 'a', definition: '8 of 79' }, { term: 'b', definition: '8 sur 97' })[0]).toMatch(
      /definition: figures differ \(79 8 \/ 8 97\)/,
    );
    expect(check({ term: 'a', definition: '1,234.5' }, { term: 'b', definition: '1\u202f234,5' })).toEqual(
      [],
    );
    expect(numbersInText('12,5 et 3')).toEqual(['12.5', '3']);
  });

  it('finds a field in one language only, and a field that is missing or unknown', () => {
    expect(check({ term: 'a' }, { term: 'b', definition: 'c' }).join()).toContain(
      'terms/poussee.json, definition',
    );
    expect(check({ term: 'a', definition: 'c', more: 'd' }, { term: 'b', definition: 'c' }).join()).toContain(
      'more',
    );
  });

  it('finds words for an outcome that does not exist, and none for one that does', () => {
    const study = {
      kind: 'study',
      id: 's',
      population: 'notStated',
      arms: [],
      cautions: [],
      outcomes: [{ kind: 'narrative', id: 'real' }],
    };
    const faults = [];
    const text = { name: 'S', arms: {}, cautions: {}, outcomes: { other: { label: 'x' } } };
    checkRecordText(study, 'studies/s', { en: text, fr: text }, faults);
    expect(faults.join('\n')).toContain('outcomes.real: is missing');
    expect(faults.join('\n')).toContain('outcomes.other: belongs to nothing');
  });
});
