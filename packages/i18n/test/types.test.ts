import { describe, expect, it } from 'vitest';
import { createTranslate, defineLocale, extendLocale, type Locale } from '../src/index.js';
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
  // @ts-expect-error unknown key in an override
  extendLocale(en, { 'evidence.nothing': 'x' });
}

describe('wrong use', () => {
  it('does not compile; the compiler reads this file', () => {
    expect(misuse).toBeTypeOf('function');
  });
});
