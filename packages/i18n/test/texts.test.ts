import { beforeAll, describe, expect, it } from 'vitest';
import { frenchTypographyFaults } from '@limpide/internal-test/frenchTypography';
import {
  createPurityChecker,
  type CheckedLanguage,
  type CheckPurity,
} from '@limpide/internal-test/languagePurity';
import { rulebookFaults } from '@limpide/internal-test/rulebook';
import { spanishTypographyFaults } from '@limpide/internal-test/spanishTypography';
import { termFaults } from '@limpide/internal-test/termBase';
import { denominatorFor, describeFault, describeOutcome } from '../src/index.js';
import { outcomes, ownDataset, studyWith } from './fixtures.js';
import { locales } from './locales.js';
import { alike, explainedWords, properNames, sameInAllLanguages } from './names.js';
import { textsOf, type ReadText } from './texts.js';

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

/** What the generators say of every kind of outcome, and a fault. */
const generated: readonly ReadText[] = locales.flatMap((locale) =>
  Object.values(outcomes).flatMap((outcome) => {
    const description = describeOutcome({
      locale,
      dataset: ownDataset,
      study: studyWith(outcome),
      outcome,
      denominator: denominatorFor([outcome]),
    });
    const { sentence, difference, effect, population, period, comparator, analysis, certainty } = description;
    const own = [sentence, difference, effect, population, period, comparator, analysis, certainty.label];
    const groups = description.groups.flatMap((group) => Object.values(group));
    return [...own, ...groups.filter((text) => /\s/.test(String(text)))]
      .filter((text) => text !== undefined)
      .map((text) => ({ language: locale.locale, at: `generated ${outcome.kind}`, text: String(text) }));
  }),
);

const all = (language: CheckedLanguage): readonly ReadText[] => [
  ...textsOf(language),
  ...generated.filter((text) => text.language === language),
];

/** Names of fields and values, quoted as a record’s file has them. */
const quotedFields = /«(?:low|none|records)»/g;

const found = (
  texts: readonly ReadText[],
  faults: (text: string) => readonly string[],
): readonly string[] => [
  ...new Set(texts.flatMap(({ at, text }) => faults(text).map((fault) => `${at}: ${fault}`))),
];

describe.each(['en', 'fr', 'es'] as const)('every text, %s', (language) => {
  const texts = all(language);
  const own = texts.filter(({ at }) => !explainedWords.test(at));

  it('is in its language', () => {
    expect(
      found(texts, (text) =>
        check(text.replace(quotedFields, '«X2»'), language).map(
          (segment) => `${segment.language} "${segment.text}" in "${text}"`,
        ),
      ),
    ).toEqual([]);
  });

  it('uses the terms of the term base (LX03 to LX05)', () => {
    expect(
      found(own, (text) =>
        termFaults(text, language, properNames).map(
          (fault) => `${fault.rule} "${fault.found}": ${fault.remedy}`,
        ),
      ),
    ).toEqual([]);
  });

  it('does not over-claim (OC01 to OC05, OC08, NU06, RD03)', () => {
    expect(
      found(own, (text) =>
        rulebookFaults(text, language, properNames).map(
          (fault) => `${fault.rule} "${fault.found}" in "${text}": ${fault.remedy}`,
        ),
      ),
    ).toEqual([]);
  });

  it('has curly quotes and no double space', () => {
    expect(found(texts, (text) => text.match(/["']|.{0,15} {2,}.{0,15}/g) ?? [])).toEqual([]);
  });
});

describe('every French text', () => {
  it('keeps French typography (TY01 to TY04)', () => {
    expect(
      found(all('fr'), (text) =>
        frenchTypographyFaults(text, properNames).map(
          (fault) => `${fault.rule} "${fault.excerpt}": ${fault.remedy}`,
        ),
      ),
    ).toEqual([]);
  });
});

describe('every Spanish text', () => {
  it('keeps Spanish typography (TY01 to TY03)', () => {
    expect(
      found(all('es'), (text) =>
        spanishTypographyFaults(text, properNames).map(
          (fault) => `${fault.rule} "${fault.excerpt}": ${fault.remedy}`,
        ),
      ),
    ).toEqual([]);
  });
});

describe.each([
  ['fr', 'en'],
  ['es', 'en'],
  ['es', 'fr'],
] as const)('a message, %s', (language, other) => {
  it(`is no copy of that in ${other}`, () => {
    const others = new Set(textsOf(other).map(({ at, text }) => `${at} ${text}`));
    const copied = textsOf(language)
      .filter(({ at, text }) => !at.includes('/') && others.has(`${at} ${text}`))
      .filter(({ text }) => /\p{L}{3}/u.test(text) && !alike.includes(text));
    expect(copied.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});

describe('faults', () => {
  it('are in the page’s language, whatever they quote', () => {
    for (const locale of locales) {
      const text = describeFault(locale, {
        code: 'more-events-than-people',
        record: 'X1',
        path: 'X2',
        value: '9 / 8',
      });
      expect(check(text, locale.locale)).toEqual([]);
    }
  });
});
