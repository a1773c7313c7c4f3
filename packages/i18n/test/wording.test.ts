import { beforeAll, describe, expect, it } from 'vitest';
import { frenchTypographyFaults } from '@limpide/internal-test/frenchTypography';
import { createPurityChecker, type CheckPurity } from '@limpide/internal-test/languagePurity';
import { rulebookFaults } from '@limpide/internal-test/rulebook';
import { termFaults } from '@limpide/internal-test/termBase';
import {
  comparisons,
  figuresIn,
  findings,
  periods,
  results,
  sentencesOf,
  type Combination,
  type Language,
} from './combinations.js';
import { properNames, sameInAllLanguages } from './names.js';

let check: CheckPurity;
beforeAll(() => {
  check = createPurityChecker(sameInAllLanguages);
}, 60_000);

const unfinished = /undefined|null|NaN|\[object|[{}]| {2}|\(\s*\)|[‘«]\s*[’»]|\.\.|,\s*[,.]|\s[,.]/u;

/** An effect verb, in the words of the wording table. */
const effectVerb: Record<Language, RegExp> = {
  en: /\b(?:reduces?|increases?|improves?|worsens?|makes? (?:little|a difference))(?!\p{L})/u,
  fr: /(?<!\p{L})(?:rédui(?:t|re)|augment(?:e|er)|amélior(?:e|er)|dégrad(?:e|er)|entraîn(?:e|er))(?!\p{L})/u,
};

const at = ({ of }: Combination): string => Object.values(of).join(', ');

interface Product {
  readonly name: string;
  readonly of: () => Iterable<Combination>;
  readonly size: number;
}

const products: readonly Product[] = [
  { name: 'findings', of: () => findings(periods), size: 6 * 6 * 3 * 5 * 2 * 16 },
  { name: 'results', of: () => results(periods), size: 13 * 5 * 4 * 3 * 3 * 16 },
  { name: 'results by figures and comparison group', of: comparisons, size: 13 * 3 * 5 * 5 * 4 },
];

describe.each(products)('every combination of $name', ({ of, size }) => {
  const sentences: Record<Language, Set<string>> = { en: new Set(), fr: new Set() };
  const faults: string[] = [];
  let count = 0;

  beforeAll(() => {
    for (const combination of of()) {
      count += 1;
      const { said } = combination;
      for (const language of ['en', 'fr'] as const) {
        for (const sentence of sentencesOf(said[language])) {
          sentences[language].add(sentence);
          if (!/^[\p{Lu}\d].*[.!?]$/su.test(sentence) || unfinished.test(sentence))
            faults.push(`${at(combination)}: ${sentence}`);
        }
      }
      if (figuresIn(said.en, 'en').join() !== figuresIn(said.fr, 'fr').join())
        faults.push(`${at(combination)}: figures differ: ${said.en} / ${said.fr}`);
    }
  }, 300_000);

  it('was said', () => {
    expect(count).toBe(size);
  });

  it('is whole sentences, with the same figures in both languages', () => {
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('keeps rulebook, term base and language, %s', (language) => {
    const found = [...sentences[language]].flatMap((sentence) => [
      ...rulebookFaults(sentence, language, properNames).map(({ rule, found: word }) => `${rule} ${word}`),
      ...termFaults(sentence, language, properNames).map(({ rule, found: word }) => `${rule} ${word}`),
      ...check(sentence, language).map(({ text }) => `foreign "${text}" in "${sentence}"`),
      ...(sentence.match(/["']/g) ?? []),
    ]);
    expect([...new Set(found)]).toEqual([]);
  });

  it('keeps French typography', () => {
    const found = [...sentences.fr].flatMap((sentence) =>
      frenchTypographyFaults(sentence, properNames).map(({ rule, excerpt }) => `${rule} ${excerpt}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('the verb fits the certainty (EV02, EV03)', () => {
  const verbs: Record<string, Record<Language, RegExp>> = {
    moderate: { en: /probably/, fr: /probablement/ },
    low: { en: /(?<!\p{L})may(?!\p{L})/u, fr: /pourrait/ },
    'very-low': { en: /^We do not know whether/, fr: /^Nous ne savons pas si/ },
    'not-studied': { en: /^Nobody has studied/, fr: /^Aucune étude n’a été trouvée/ },
  };

  it.each(['en', 'fr'] as const)('of every effect that is told, %s', (language) => {
    const wrong: string[] = [];
    for (const combination of [...findings(periods.slice(0, 1)), ...comparisons()]) {
      const { certainty = '' } = combination.of;
      for (const sentence of sentencesOf(combination.said[language])) {
        if (!effectVerb[language].test(sentence)) continue;
        const words = verbs[certainty]?.[language];
        const others = Object.keys(verbs).filter((level) => level !== certainty);
        const fits =
          certainty !== 'not-rated' &&
          (words === undefined || words.test(sentence)) &&
          others.every((level) => !verbs[level]?.[language].test(sentence));
        if (!fits) wrong.push(`${at(combination)}: ${sentence}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('and none is told of one group alone (NU07), %s', (language) => {
    const wrong: string[] = [];
    let alone = 0;
    for (const combination of comparisons()) {
      if (combination.of['comparator'] === 'study' && combination.of['kind'] !== 'singleArm') continue;
      alone += 1;
      if (effectVerb[language].test(combination.said[language])) wrong.push(at(combination));
    }
    expect(alone).toBeGreaterThan(3000);
    expect(wrong).toEqual([]);
  });

  it('a rated comparison of shown figures says what they show, unless its source shows no difference', () => {
    const words = {
      fewer: /reduces?(?!\p{L})/u,
      more: /increases?(?!\p{L})/u,
      same: /little or no difference/,
    };
    for (const { of, said } of comparisons()) {
      const { kind = '', shown, comparator, certainty, direction } = of;
      if (comparator !== 'study' || !['high', 'moderate', 'low'].includes(certainty ?? '')) continue;
      if (!['counts', 'percentages', 'kaplanMeier', 'rate', 'medianTime'].includes(kind)) continue;
      const name = Object.values(of).join();
      if (direction === 'no-difference-shown') {
        expect(said.en, name).toMatch(/The source says that no difference was shown\./);
        expect(words.same.test(said.en), name).toBe(shown === 'same');
        expect(said.en, name).not.toMatch(/reduces?(?!\p{L})|increases?(?!\p{L})/u);
      } else if (shown === 'same') {
        expect(said.en, name).not.toMatch(/reduces?(?!\p{L})|increases?(?!\p{L})|little or no/u);
      } else {
        expect(said.en, name).toMatch(words[shown as 'fewer' | 'more']);
      }
    }
  });
});
