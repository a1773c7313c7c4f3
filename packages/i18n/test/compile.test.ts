import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkLocaleInfo,
  checkTag,
  compileMessages,
  countTranslated,
  localeModule,
  type IcuMessages,
} from '../src/compile.js';
import { createTranslate } from '../src/index.js';
import type { Locale } from '../src/engine/locale.js';

const widgetOf = (language: string): IcuMessages =>
  JSON.parse(
    readFileSync(new URL(`../locales/${language}/messages/widget.json`, import.meta.url), 'utf8'),
  ) as IcuMessages;
const file = (texts: Readonly<Record<string, string>>): IcuMessages =>
  Object.fromEntries(Object.entries(texts).map(([key, defaultMessage]) => [key, { defaultMessage }]));
const faultsOf = (tag: string, reference: string, own: unknown): readonly string[] =>
  compileMessages({
    tag,
    messages: typeof own === 'string' ? file({ 'a.b': own }) : own,
    references: [file({ 'a.b': reference })],
  }).faults.map(({ code }) => code);

describe('a publisher’s messages', () => {
  it.each(['fr', 'es'])('may be those of %s: they compile to what the package ships', async (tag) => {
    const { messages, faults } = compileMessages({
      tag,
      messages: widgetOf(tag),
      references: [widgetOf('en')],
      namespace: 'widget',
    });
    const { widget } = (await import(`../src/generated/${tag}/widget.ts`)) as {
      readonly widget: { readonly messages: Locale['messages'] };
    };
    expect(faults).toEqual([]);
    expect(widget.messages).toMatchObject(messages);
  });

  it('have the plural categories of their language, not of the reference', () => {
    const english = '{n, plural, one {# study} other {# studies}}';
    expect(faultsOf('pl', english, '{n, plural, one {# badanie} other {# badania}}')).toEqual([
      'lacksCategory',
      'lacksCategory',
    ]);
    expect(faultsOf('ja', english, '{n, plural, one {#件} other {#件}}')).toEqual(['wrongCategory']);
    expect(faultsOf('ja', english, '{n, plural, other {#件}}')).toEqual([]);
  });

  it('keep arguments and tags, and hold no HTML', () => {
    const english = 'Read <source>{name}</source>';
    expect(faultsOf('nl', english, 'Lees <source>{name}</source>')).toEqual([]);
    expect(faultsOf('nl', english, 'Lees <bron>{naam}</bron>')).toEqual([
      'lacksArgument',
      'unknownArgument',
      'lacksTag',
      'unknownTag',
    ]);
    expect(faultsOf('nl', 'x', '<script>alert(1)</script>')).toContain('unknownTag');
    expect(faultsOf('nl', 'x', '<a href="https://example.org">x</a>')).toEqual(['syntax']);
    expect(faultsOf('nl', 'x', '<img src=x onerror=alert(1)>')).toEqual(['syntax']);
  });

  it.each([
    ['a list', [], ['notMessages']],
    ['nothing', null, ['notMessages']],
    ['a text for a message', { 'a.b': 'x' }, ['empty']],
    ['a blank message', { 'a.b': { defaultMessage: ' ' } }, ['empty']],
    ['a number', { 'a.b': { defaultMessage: 3 } }, ['empty']],
    ['keys of an object’s own', JSON.parse('{"__proto__": {"defaultMessage": "x"}}'), ['extra', 'missing']],
    ['an old source', { 'a.b': { source: 'y', defaultMessage: 'z' } }, ['sourceChanged']],
  ])('as %s are refused, not read', (_, messages, codes) => {
    expect(faultsOf('nl', 'x', messages)).toEqual(codes);
  });

  it('use an argument as another known language does', () => {
    const counted = '{n, plural, one {#} other {#}} {who, select, men {a} other {b}}';
    const check = (references: readonly IcuMessages[]): readonly string[] =>
      compileMessages({ tag: 'nl', messages: file({ 'a.b': counted }), references }).faults.map(
        ({ code, name }) => `${code} ${name}`,
      );
    const plain = file({ 'a.b': '{n} {who}' });
    expect(check([plain])).toEqual(['wrongKind n', 'wrongKind who']);
    expect(check([plain, file({ 'a.b': counted })])).toEqual([]);
  });

  it('say of each fault what stands there, why it matters and what to do', () => {
    expect(
      compileMessages({ tag: 'nl', messages: file({ 'a.b': '{jaar}' }), references: [file({ 'a.b': 'x' })] })
        .faults,
    ).toEqual([
      {
        code: 'unknownArgument',
        key: 'a.b',
        value: '{jaar}',
        name: 'jaar',
        wanted: '',
        why: 'the argument {jaar} is none of the message, which has none: nothing would fill it.',
        remedy: 'Write its name as in the reference: names are not translated.',
      },
    ]);
  });

  it('are counted as translated once they have words', () => {
    const reference = file({ 'a.b': 'x', 'a.c': 'y', 'a.d': 'z' });
    expect(countTranslated(file({ 'a.b': 'ja', 'a.c': '' }), reference)).toBe(1);
    expect(countTranslated(null, reference)).toBe(0);
  });
});

describe('a tag', () => {
  it.each([
    ['nl', undefined],
    ['pt-BR', undefined],
    ['nl-be', 'Write "nl-BE".'],
    ['spanish_es', 'Write a BCP 47 tag, such as "nl" or "pt-BR".'],
    ['xx', 'Choose the tag of a language that it knows.'],
    ['', 'Write a BCP 47 tag, such as "nl" or "pt-BR".'],
  ])('%j', (tag, remedy) => {
    expect(checkTag(tag)[0]?.remedy).toBe(remedy);
  });
});

describe('the module of a locale', () => {
  const info = {
    tag: 'ar-EG',
    dir: 'rtl',
    name: 'العربية',
    review: 'awaiting native review',
    diseases: [],
  } as const;

  it('is a whole locale', async () => {
    expect(checkLocaleInfo('ar-EG', info, [])).toEqual([]);
    const text = localeModule({ info, messages: { 'common.notRecorded': 'غير مسجل' } });
    const made = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
      readonly arEG: Locale;
    };
    expect(made.arEG).toMatchObject({ locale: 'ar-EG', dir: 'rtl', awaitsReview: true, records: {} });
    expect(createTranslate(made.arEG)('common.notRecorded')).toBe('غير مسجل');
  });

  it('may have types', () => {
    expect(localeModule({ info, messages: {}, typescript: true })).toContain(
      `export const arEG: Locale<'ar-EG'> = {`,
    );
  });
});
