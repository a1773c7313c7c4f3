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
    ['{d, date, long}', 'en', /dates are not written by messages; pass "d"/],
    ['{n, selectordinal, one {#st} other {#th}}', 'en', /"n" lacks the category "few" of "en"/],
    ['{n, plural, one {# essai} other {# essais}}', 'fr', /lacks the category "many" of "fr"/],
    ['{n, plural, one {a} few {b} other {c}}', 'en', /"few" is no plural category of "en"/],
    ['<b>bold', 'en', /a\.json, "a\.b"/],
    ['open {', 'en', /a\.json, "a\.b"/],
    ['', 'en', /missing or empty/],
  ])('refuses %s', (message, language, fault) => {
    expect(compile(message, language).faults.join('\n')).toMatch(fault);
  });

  it('accepts a good message and types its arguments', () => {
    const { faults, args } = compile('{n, plural, one {# trial} other {# trials}} of {who}');
    expect(faults).toEqual([]);
    expect(args['a.b']).toEqual({ n: 'number', who: 'string | number' });
  });

  it('refuses a key of another namespace', () => {
    const faults = [];
    compileNamespace('en', 'a', { 'b.c': { defaultMessage: 'x' } }, faults);
    expect(faults[0]).toContain('keys begin with "a."');
  });

  const languages = (en, fr) => {
    const faults = [];
    const part = (language, file) => ({
      a: compileNamespace(
        language,
        'a',
        Object.fromEntries(Object.entries(file).map(([key, text]) => [key, { defaultMessage: text }])),
        faults,
      ),
    });
    const types = argumentTypes({ en: part('en', en), fr: part('fr', fr) }, ['en', 'fr'], faults);
    return { faults, types };
  };

  it('names a key that one language lacks, or has alone', () => {
    expect(languages({ 'a.b': 'x' }, {}).faults).toEqual(['locales/fr/messages/a.json: "a.b" is missing.']);
    expect(languages({}, { 'a.b': 'x' }).faults).toEqual(['locales/fr/messages/a.json: "a.b" is not in en.']);
  });

  it('takes the arguments of all languages together', () => {
    const { types, faults } = languages(
      { 'a.b': '{n} {kind}' },
      { 'a.b': '{n, plural, one {#} many {#} other {#}} {kind, select, old {ancien} other {}}' },
    );
    expect(faults).toEqual([]);
    expect(types).toContain(`'a.b': { n: number; kind: 'old' | (string & {}) };`);
  });

  it('writes the tags of a message beside its arguments, and names those that differ', () => {
    const link = 'See <link>{name}</link>';
    expect(languages({ 'a.b': link }, { 'a.b': 'Voir <link>{name}</link>' }).types).toMatch(
      /'a\.b': \{ name: string \| number \};[^]*MessageTags \{\n {2}'a\.b': 'link';/,
    );
    expect(languages({ 'a.b': link }, { 'a.b': 'Voir {name}' }).faults[0]).toContain('<link>');
  });

  it('names arguments that differ', () => {
    expect(languages({ 'a.b': '{count}' }, { 'a.b': '{nombre}' }).faults[0]).toMatch(
      /"a\.b": arguments differ between en \(count\) and fr \(nombre\)/,
    );
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
