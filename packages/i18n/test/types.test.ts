import { describe, expect, it } from 'vitest';
import {
  createRichTranslate,
  createTranslate,
  defineLocale,
  extendLocale,
  type CompleteMessages,
  type Locale,
} from '../src/index.js';
import { forRegion, frCA } from '../src/regions.js';
import { evidence as evidenceEn } from '../src/generated/en/evidence.js';
import { en } from './locales.js';

/** Checked by the compiler: each marked line must not compile. */
export function misuse(locale: Locale): void {
  const t = createTranslate(locale);
  t('evidence.complement', { frequency: '72 in 100' });
  // @ts-expect-error unknown key
  t('evidence.complment');
  // @ts-expect-error missing arguments
  t('evidence.complement');
  // @ts-expect-error missing argument
  t('evidence.confidence', {});
  // @ts-expect-error wrong argument
  t('evidence.complement', { frequenzy: '72 in 100' });
  // @ts-expect-error wrong type of argument
  t('evidence.countOnly', { number: '3' });
  // @ts-expect-error an argument the message has not
  t('evidence.notReported', { value: 1 });
  // @ts-expect-error part of another language
  defineLocale({ locale: 'fr', messages: [evidenceEn], records: [] });
  // @ts-expect-error no records: words of the page's diseases would be missing
  defineLocale({ locale: 'en', messages: [evidenceEn] });
  // @ts-expect-error no language
  defineLocale({ messages: [evidenceEn], records: [] });
  // @ts-expect-error region of another language
  forRegion(en, frCA);

  const own = createTranslate<'evidence'>(locale);
  own('evidence.notReported');
  // @ts-expect-error key of a namespace that was not named
  own('common.notRecorded');
  // @ts-expect-error a namespace that does not exist
  createTranslate<'evidense'>(locale);

  const rich = createRichTranslate<string, 'widget'>(locale);
  const source = (children: readonly string[]): string => children.join('');
  rich('widget.rated', { year: '2020', method: 'GRADE', name: 'Source', source });
  // @ts-expect-error what shows the tag is missing
  rich('widget.rated', { year: '2020', method: 'GRADE', name: 'Source' });
  // @ts-expect-error an argument is missing
  rich('widget.rated', { year: '2020', method: 'GRADE', source });
  // @ts-expect-error what shows the tag is no function
  rich('widget.rated', { year: '2020', method: 'GRADE', name: 'Source', source: 'x' });
  // @ts-expect-error a rich message where plain text is needed
  t('widget.rated', { year: '2020', method: 'GRADE', name: 'Source' });
  // @ts-expect-error a plain message needs no rich translate
  rich('widget.source', {});

  extendLocale(en, { 'evidence.complement': 'all but { frequency }' });
  extendLocale(en, { 'widget.rated': ['by ', ['source', ['name']]] });
  // @ts-expect-error unknown key in an override
  extendLocale(en, { 'evidence.nothing': 'x' });
  // @ts-expect-error argument that the message has not
  extendLocale(en, { 'evidence.complement': 'all but {nobody}' });
  // @ts-expect-error argument in a message that has none
  extendLocale(en, { 'evidence.notReported': '{value}' });
  // @ts-expect-error tag that was not compiled
  extendLocale(en, { 'widget.rated': 'by <source>{name}</source>' });
  // @ts-expect-error no text
  extendLocale(en, { 'evidence.notReported': 1 });

  const whole: CompleteMessages<'common'> = { 'common.notRecorded': 'x' };
  // @ts-expect-error a message is missing
  const incomplete: CompleteMessages<'common'> = {};
  // @ts-expect-error a locale without its messages
  const bare: Locale = { locale: 'fr', tag: 'fr', dir: 'ltr', records: {} };
  void [whole, incomplete, bare];
}

describe('wrong use', () => {
  it('does not compile; the compiler reads this file', () => {
    expect(misuse).toBeTypeOf('function');
  });
});
