import { beforeAll, describe, expect, it } from 'vitest';
import { createPurityChecker, type CheckPurity } from '@limpide/internal-test/languagePurity';
import { sameInAllLanguages } from '@limpide/internal-test/rightInAllLanguages';
import { rulebookFaults } from '@limpide/internal-test/rulebook';
import { spanishTypographyFaults } from '@limpide/internal-test/spanishTypography';
import { termFaults } from '@limpide/internal-test/termBase';
import { sayFinding, type Finding } from '../src/index.js';
import { es } from './locales.js';

let check: CheckPurity;
beforeAll(() => {
  check = createPurityChecker(sameInAllLanguages, ['en', 'fr', 'es']);
  // The dictionaries are loaded on first use, which takes seconds.
  check('una palabra', 'es');
}, 120_000);

const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated', 'not-studied'] as const;
const directions = ['fewer', 'more', 'better', 'worse', 'no-difference-shown', undefined] as const;
const sizes = ['slight', 'little-or-none', undefined] as const;
const measures = ['people', 'rate', 'time', 'value', 'result'] as const;

const finding = (change: Partial<Finding> = {}): Finding =>
  ({
    certainty: 'high',
    direction: 'fewer',
    treatment: 'trasplante de sus propias células madre',
    comparator: 'medicamentos habituales',
    label: 'Infección grave',
    population: 'Adultos con enfermedad reciente',
    period: { kind: 'within', value: 12, unit: 'month' },
    measure: 'people',
    people: 'tuvieron una infección grave',
    ...change,
  }) as Finding;

const all = certainties.flatMap((certainty) =>
  directions.flatMap((direction) =>
    sizes.flatMap((size) =>
      measures.map((measure) => {
        const { direction: _, ...undirected } = finding({ certainty, measure } as Partial<Finding>);
        return sayFinding(es, {
          ...undirected,
          ...(direction && { direction }),
          ...(size && { size }),
        } as Finding);
      }),
    ),
  ),
);
const said = (change: Partial<Finding>): string => sayFinding(es, finding(change)).split(',')[0] ?? '';

describe('findings in Spanish', () => {
  it('bind the verb to the certainty', () => {
    const verbs = certainties.map((certainty) => said({ certainty }));
    expect(verbs).toEqual([
      'El tratamiento «trasplante de sus propias células madre» reduce el número de personas que tuvieron una infección grave',
      'El tratamiento «trasplante de sus propias células madre» probablemente reduce el número de personas que tuvieron una infección grave',
      'El tratamiento «trasplante de sus propias células madre» podría reducir el número de personas que tuvieron una infección grave',
      'No sabemos si el tratamiento «trasplante de sus propias células madre» reduce el número de personas que tuvieron una infección grave',
      'El tratamiento «trasplante de sus propias células madre» se comparó con «medicamentos habituales». Lo que se contó: las personas que tuvieron una infección grave',
      'No se encontró ningún estudio que permita saber si el tratamiento «trasplante de sus propias células madre» cambia el número de personas que tuvieron una infección grave',
    ]);
  });

  it('are whole sentences in Spanish, whatever is combined', () => {
    expect(all).toHaveLength(6 * 6 * 3 * 5);
    for (const text of new Set(all)) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/undefined|[{}]| {2}|(?<!\p{L})(?:a|de) el /u);
      expect(check(text, 'es'), text).toEqual([]);
      expect(spanishTypographyFaults(text), text).toEqual([]);
      expect(termFaults(text, 'es'), text).toEqual([]);
      expect(rulebookFaults(text, 'es'), text).toEqual([]);
    }
  });
});
