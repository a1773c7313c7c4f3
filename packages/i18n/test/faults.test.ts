import { describe, expect, it } from 'vitest';
import type { Fault } from '@limpide/data';
import {
  defineLocale,
  describeFault,
  MissingTextError,
  missingTextFault,
  shownValue,
  type WidgetFault,
} from '../src/index.js';
import { en, fr, locales } from './locales.js';
import { must } from './must.js';

const codes = Object.keys({
  missing: true,
  'wrong-form': true,
  'not-a-number': true,
  'not-whole': true,
  negative: true,
  'not-positive': true,
  'over-100-percent': true,
  'not-a-date': true,
  'more-events-than-people': true,
  'interval-reversed': true,
  'value-outside-interval': true,
  'address-not-allowed': true,
  'unknown-id': true,
  'unknown-value': true,
  'broken-record': true,
  // Every code there is, or this does not compile.
} satisfies Record<Code, true>) as readonly Code[];

type Code = Fault['code'] | 'broken-record';

describe('a fault', () => {
  it.each(locales.flatMap((locale) => codes.map((code) => [locale.locale, code, locale] as const)))(
    'says record, field, value and remedy in %s: %s',
    (_, code, locale) => {
      const fault = { code, record: 'study/own', path: 'outcomes.a.n', value: '−5' };
      const text = describeFault(locale, fault as Fault | WidgetFault);
      expect(text).toContain('study/own');
      expect(text).toContain('outcomes.a.n');
      if (code !== 'missing' && code !== 'broken-record') expect(text).toContain('−5');
      expect(text.match(/\. \p{Lu}/gu)?.length).toBeGreaterThan(0);
    },
  );

  it.each([
    [en, 'Not shown: in ‘study/own’, ‘design.years.from’ is ‘2001-13’, which is not a date.'],
    [
      fr,
      'Non affiché\u00a0: dans «\u00a0study/own\u00a0», «\u00a0design.years.from\u00a0» vaut «\u00a02001-13\u00a0», qui n’est pas une date.',
    ],
  ])('says it in a whole sentence (%#)', (locale, sentence) => {
    const fault = {
      code: 'not-a-date',
      record: 'study/own',
      path: 'design.years.from',
      value: '2001-13',
    } as const;
    expect(describeFault(locale, fault).startsWith(sentence)).toBe(true);
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
