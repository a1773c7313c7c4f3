import { describe, expect, it } from 'vitest';
import type { Fault } from '@limpide/data';
import { defineLocale, describeFault, MissingTextError, missingTextFault, shownValue } from '../src/index.js';
import { en, fr, locales } from './locales.js';
import { must } from './must.js';

const codes = [
  'missing',
  'not-a-number',
  'not-whole',
  'negative',
  'over-100-percent',
  'more-events-than-people',
  'interval-reversed',
  'value-outside-interval',
  'address-not-allowed',
  'unknown-id',
  'unknown-value',
] as const satisfies readonly Fault['code'][];
type Unlisted = Exclude<Fault['code'], (typeof codes)[number]>;
const unlisted: Unlisted[] = [];

describe('a fault', () => {
  it.each(locales.flatMap((locale) => codes.map((code) => [locale.locale, code, locale] as const)))(
    'says record, field, value and remedy in %s: %s',
    (_, code, locale) => {
      const text = describeFault(locale, { code, record: 'study/own', path: 'outcomes.a.n', value: '−5' });
      expect(text).toContain('study/own');
      expect(text).toContain('outcomes.a.n');
      if (code !== 'missing') expect(text).toContain('−5');
      expect(text.match(/\. \p{Lu}/gu)?.length).toBeGreaterThan(0);
    },
  );

  it('has words for every code', () => {
    expect(unlisted).toEqual([]);
  });

  it('lists the ids that are known', () => {
    const fault = {
      code: 'unknown-record',
      prop: 'disease',
      value: 'ms',
      known: ['multiple-sclerosis', 'systemic-sclerosis'],
    } as const;
    expect(describeFault(en, fault)).toBe(
      'Not shown: ‘disease’ is ‘ms’, which is not in the data set. Known ids: multiple-sclerosis, systemic-sclerosis.',
    );
    expect(describeFault(fr, fault)).toBe(
      'Non affiché\u00a0: «\u00a0disease\u00a0» vaut «\u00a0ms\u00a0», qui est absent des données. Identifiants connus\u00a0: multiple-sclerosis et systemic-sclerosis.',
    );
    expect(describeFault(en, { ...fault, known: [] })).toContain('give it the records of your page');
  });

  it('names the text that is missing, and what a property may be', () => {
    const fault = must(missingTextFault(new MissingTextError('study/own', 'fr')));
    expect(describeFault(fr, fault)).toContain('«\u00a0study/own\u00a0» n’a pas de texte');
    expect(missingTextFault(new Error('other'))).toBeUndefined();
    expect(
      describeFault(en, {
        code: 'wrong-prop',
        prop: 'rows',
        value: ['winner'],
        allowed: ['mechanism', 'harms'],
      }),
    ).toBe('Not shown: ‘rows’ is ‘["winner"]’, which is not allowed. Allowed: mechanism or harms.');
  });

  it('shows values as short plain text', () => {
    expect(shownValue('x'.repeat(200))).toHaveLength(80);
    expect(shownValue('a\u202eb\u0000c')).toBe('a b c');
    expect(shownValue(undefined)).toBe('undefined');
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect(shownValue(circular)).toBe('[object Object]');
  });

  it('stands without words rather than in another language', () => {
    const bare = defineLocale({ locale: 'fr', messages: [], records: [] });
    expect(describeFault(bare, { code: 'negative', record: 'study/own', path: 'n', value: '-5' })).toBe(
      'study/own n: -5',
    );
  });
});
