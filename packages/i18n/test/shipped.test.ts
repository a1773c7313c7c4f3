import { beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '@limpide/data';
import { type1Diabetes } from '@limpide/data/bundles/type-1-diabetes';
import type { Study } from '@limpide/data/model';
import { frenchTypographyFaults } from '@limpide/internal-test/frenchTypography';
import { createPurityChecker, type CheckPurity } from '@limpide/internal-test/languagePurity';
import { spanishTypographyFaults } from '@limpide/internal-test/spanishTypography';
import { denominatorFor, describeOutcome, type Locale, type OutcomeDescription } from '../src/index.js';
import { en } from '../src/generated/en.js';
import { es } from '../src/generated/es.js';
import { fr } from '../src/generated/fr.js';
import { properNames, sameInAllLanguages } from './names.js';

// The two complete languages are told apart from each other; the third from both.
let checkPair: CheckPurity;
let checkAll: CheckPurity;
const check: CheckPurity = (text, language) => (language === 'es' ? checkAll : checkPair)(text, language);
beforeAll(() => {
  checkPair = createPurityChecker(sameInAllLanguages);
  checkAll = createPurityChecker(sameInAllLanguages, ['en', 'fr', 'es']);
  // The dictionaries are loaded on first use, which takes seconds.
  checkAll('un mot', 'es');
}, 120_000);

/** Spanish has the words of one disease's page. */
const studiesInSpanish = type1Diabetes.flatMap(({ kind, id }) => (kind === 'study' ? [id] : []));
const studiesOf = ({ locale }: Locale): readonly Study[] =>
  Object.values(dataset.study).filter(({ id }) => locale !== 'es' || studiesInSpanish.includes(id));

const described = (locale: Locale): readonly OutcomeDescription[] =>
  studiesOf(locale).flatMap((study) =>
    study.outcomes.map((outcome) =>
      describeOutcome({ locale, dataset, study, outcome, denominator: denominatorFor([outcome]) }),
    ),
  );

const texts = (description: OutcomeDescription): readonly string[] => {
  const { sentence, difference, effect, population, period, comparator, analysis, certainty } = description;
  return [
    sentence,
    difference,
    effect,
    population,
    period,
    comparator,
    analysis,
    certainty.label,
    ...(certainty.level === 'not-rated' ? [certainty.detail] : []),
    ...description.provenance.map(({ detail }) => detail),
    ...description.groups.flatMap(({ frequency, percent, count, complement, interval, value }) => [
      frequency,
      percent,
      count,
      complement,
      interval,
      value,
    ]),
  ].filter((text) => text !== undefined);
};

describe.each([en, fr, es])('every shipped outcome in $locale', (locale) => {
  const all = described(locale);

  it('is said whole, with population, period, comparator, certainty and source', () => {
    for (const description of all) {
      const at = `${description.study}/${description.id}`;
      expect(description.sentence, at).toMatch(/[.!?]$/);
      for (const text of texts(description)) expect(text, at).not.toMatch(/undefined|null|NaN|\{|\}| {2}|^$/);
      expect(description.provenance.length, at).toBeGreaterThan(0);
    }
  });

  it('holds no word of the other language', () => {
    const foreign = all.flatMap((description) =>
      texts(description).flatMap((text) =>
        check(text, locale.locale).map(
          ({ text: words }) => `${description.study}/${description.id}: ${words}`,
        ),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it('shows whole numbers of one denominator', () => {
    for (const { groups, denominator } of all) {
      for (const { share } of groups) {
        if (share === undefined) continue;
        expect(Number.isInteger(share)).toBe(true);
        expect(share).toBeLessThanOrEqual(denominator);
      }
    }
  });
});

describe('every shipped outcome in Spanish', () => {
  it('keeps Spanish typography', () => {
    const faults = described(es).flatMap((description) =>
      texts(description).flatMap((text) =>
        spanishTypographyFaults(text, properNames).map(({ rule, excerpt }) => `${rule} ${excerpt}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('every shipped outcome in French', () => {
  it('keeps French typography', () => {
    const faults = described(fr).flatMap((description) =>
      texts(description).flatMap((text) =>
        frenchTypographyFaults(text, properNames).map(({ rule, excerpt }) => `${rule} ${excerpt}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});
