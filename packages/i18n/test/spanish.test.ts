import { describe, expect, it } from 'vitest';
import { dataset } from '@limpide/data';
import {
  createTranslate,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  recordText,
} from '../src/index.js';
import { es } from '../src/generated/es.js';
import { localeList } from '../src/generated/locales.js';
import { must } from './must.js';

const t = createTranslate(es);

describe('Spanish', () => {
  it.each([
    [0, '0 personas'],
    [1, '1 persona'],
    [1.5, '1,5 personas'],
    [2, '2 personas'],
    [1000, '1000 personas'],
    [1_000_000, '1.000.000 de personas'],
    [1_234_567, '1.234.567 personas'],
  ])('counts %d', (count, text) => {
    expect(t('therapyComparison.people', { count }).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('has a decimal comma, a no-break space before %, and a real minus sign', () => {
    expect(formatNumber(es, 12.7)).toBe('12,7');
    expect(formatNumber(es, -0.5)).toBe('\u22120,5');
    expect(formatPercent(es, 28.5)).toBe('28,5\u202f%');
  });

  it('writes dates and lists as Spanish does', () => {
    expect(formatDate(es, '2026-03-03').replaceAll('\u00a0', ' ')).toBe('3 de marzo de 2026');
    expect(formatDate(es, '2026-03').replaceAll('\u00a0', ' ')).toBe('marzo de 2026');
    expect(formatList(es, ['fiebre', 'cansancio', 'dolor'])).toBe('fiebre, cansancio y dolor');
    // The conjunction changes before the sound that it would repeat.
    expect(formatList(es, ['fiebre', 'infección'])).toBe('fiebre e infección');
  });

  it('says that it awaits review by someone whose language it is', () => {
    expect(localeList.find(({ tag }) => tag === 'es')).toMatchObject({
      review: 'awaiting native review',
      diseases: ['type-1-diabetes'],
    });
  });

  it('gives a disease that it does not offer no words of another language', () => {
    expect(() => recordText(es, must(dataset.disease['multiple-sclerosis']))).toThrow(
      /disease\/multiple-sclerosis.*"es"/,
    );
  });
});
