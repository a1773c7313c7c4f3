import {
  denominatorFor,
  formatPeriod,
  sayFinding,
  sayOutcome,
  type Finding,
  type Locale,
} from '../src/index.js';
import type { Outcome, OutcomeKind, Period, Study, StudyText } from '@limpide/data/model';
import { outcomes, ownDataset, studyWith } from './fixtures.js';
import { locales } from './locales.js';

export type Language = 'en' | 'fr';

/** One text in each language. */
export type Said = Readonly<Record<Language, string>>;

const inEach = (say: (locale: Locale<Language>) => string): Said => ({
  en: say(locales[0]),
  fr: say(locales[1]),
});

/** Every kind of period that a record may hold. */
export const periods: readonly Period[] = [
  { kind: 'within', value: 12, unit: 'month' },
  { kind: 'at', value: 2, unit: 'year' },
  { kind: 'upTo', value: 1.5, unit: 'year' },
  { kind: 'between', from: 1, to: 4.5, unit: 'year' },
  { kind: 'before-and-after', value: 1, unit: 'year' },
  { kind: 'before-and-after', value: null, unit: 'year' },
  { kind: 'followUp' },
  { kind: 'followUp', value: 28, unit: 'day' },
  { kind: 'followUp', statistic: 'median', value: 5.8, unit: 'year' },
  { kind: 'followUp', statistic: 'mean', value: 90, unit: 'week' },
  { kind: 'afterInfusion' },
  { kind: 'aroundTransplant' },
  { kind: 'shortTerm' },
  { kind: 'varied' },
  { kind: 'notStated' },
  { kind: 'notApplicable' },
];

export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated', 'not-studied'] as const;
export const directions = ['fewer', 'more', 'better', 'worse', 'no-difference-shown', undefined] as const;
export const sizes = [undefined, 'slight', 'little-or-none'] as const;
export const measures = ['people', 'rate', 'time', 'value', 'result'] as const;
const populations = ['stated', undefined] as const;

/** One point of the product, and what is said there. */
export interface Combination {
  readonly of: Readonly<Record<string, string>>;
  readonly said: Said;
}

const words = {
  en: {
    treatment: 'transplant',
    comparator: 'injections',
    label: 'Serious infection',
    people: 'had a serious infection',
    population: 'Adults with early disease',
  },
  fr: {
    treatment: 'autogreffe',
    comparator: 'injections',
    label: 'Infection grave',
    people: 'ont eu une infection grave',
    population: 'Adultes atteints d’une maladie récente',
  },
} as const;

/** Certainty × direction × size × measure × population × period, for the periods given. */
export const findings = (over: readonly Period[]): readonly Combination[] =>
  certainties.flatMap((certainty) =>
    directions.flatMap((direction) =>
      sizes.flatMap((size) =>
        measures.flatMap((measure) =>
          populations.flatMap((stated) =>
            over.map((period): Combination => ({
              of: {
                certainty,
                direction: direction ?? 'unknown',
                size: size ?? 'none',
                measure,
                population: stated ?? 'not stated',
                period: formatPeriod(locales[0], period),
              },
              said: inEach((locale) => {
                const { population, people, ...said } = words[locale.locale];
                const finding = {
                  ...said,
                  certainty,
                  period,
                  ...(direction && { direction }),
                  ...(size && { size }),
                  ...(stated && { population }),
                };
                return sayFinding(
                  locale,
                  (measure === 'people'
                    ? { ...finding, measure, people }
                    : { ...finding, measure }) as Finding,
                );
              }),
            })),
          ),
        ),
      ),
    ),
  );

export const kinds: readonly OutcomeKind[] = Object.keys(outcomes) as OutcomeKind[];
export const stated = [
  undefined,
  'favours-intervention',
  'favours-comparator',
  'no-difference-shown',
] as const;
export const comparators = ['study', 'none', 'notReported', 'subgroups', 'notApplicable'] as const;
export type Shown = 'fewer' | 'more' | 'same';

/** The figures of a kind, with fewer, more or the same in the group of the treatment. */
export function withShown(kind: OutcomeKind, shown: Shown): Outcome {
  const [low, high] = [9.1, 13.6];
  const [one, two] = shown === 'same' ? [low, low] : shown === 'fewer' ? [low, high] : [high, low];
  const arms = [
    { arm: 'one', percent: one },
    { arm: 'two', percent: two },
  ];
  const values = arms.map(({ arm, percent }) => ({ arm, value: percent }));
  const outcome: Outcome = outcomes[kind];
  switch (outcome.kind) {
    case 'counts':
      return { ...outcome, arms: arms.map(({ arm, percent }) => ({ arm, events: percent * 10, n: 1000 })) };
    case 'percentages':
      return { ...outcome, arms };
    case 'kaplanMeier':
      return { ...outcome, comparator: 'study', arms };
    case 'medianTime':
    case 'rate':
      return { ...outcome, arms: values };
    default:
      return outcome;
  }
}

/** An outcome rated as `certainty` says, with what its source states. */
export const outcomeOf = (
  outcome: Outcome,
  certainty: (typeof certainties)[number],
  direction: Outcome['direction'],
  size: Outcome['size'],
): Outcome => ({
  ...outcome,
  ...(direction && { direction }),
  ...(size && { size }),
  certainty:
    certainty === 'not-rated' || certainty === 'not-studied'
      ? { kind: 'notRated' }
      : { kind: 'rated', level: certainty, rater: 'own', method: 'GRADE', year: 2022 },
});

/** The study of the fixtures with short names of its groups, one with a vowel in front in French. */
function study(outcome: Outcome): Study {
  const whole = studyWith(outcome);
  const { en, fr } = whole.text ?? {};
  if (!en || !fr) throw new Error('The fixtures have no words.');
  const named = (text: StudyText, { treatment, comparator }: (typeof words)[Language]): StudyText => ({
    ...text,
    arms: { ...text.arms, one: treatment, two: comparator },
  });
  return { ...whole, text: { en: named(en, words.en), fr: named(fr, words.fr) } };
}

/** What `sayOutcome` says in both languages. */
export const sayInEach = (outcome: Outcome): Said =>
  inEach((locale) =>
    sayOutcome({
      locale,
      dataset: ownDataset,
      study: study(outcome),
      outcome,
      denominator: denominatorFor([outcome]),
    }),
  );

/** Kind × certainty × stated direction × size × population × period, for the periods given. */
export function* results(over: readonly Period[]): Generator<Combination> {
  for (const kind of kinds)
    for (const certainty of certainties.slice(0, 5))
      for (const direction of stated)
        for (const size of sizes)
          for (const population of ['study', 'subgroup', 'notStated'] as const)
            for (const period of over) {
              const outcome = {
                ...outcomeOf(outcomes[kind], certainty, direction, size),
                population,
                period,
              };
              yield {
                of: {
                  kind,
                  certainty,
                  direction: direction ?? 'not stated',
                  size: size ?? 'none',
                  population,
                  period: formatPeriod(locales[0], period),
                },
                said: sayInEach(outcome),
              };
            }
}

/** Kind × shown figures × comparator × certainty × stated direction. */
export function* comparisons(): Generator<Combination> {
  for (const kind of kinds)
    for (const shown of ['fewer', 'more', 'same'] as const)
      for (const comparator of comparators)
        for (const certainty of certainties.slice(0, 5))
          for (const direction of stated)
            yield {
              of: { kind, shown, comparator, certainty, direction: direction ?? 'not stated' },
              said: sayInEach({
                ...outcomeOf(withShown(kind, shown), certainty, direction, undefined),
                comparator,
              }),
            };
}

/** The sentences of a paragraph. */
export const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph.split(/(?<=[.!?]) (?=\p{Lu})/u);

const numbers = /\d[\d.,\u202f]*/gu;

/** The figures of a text, whatever signs its language writes in numbers. */
export const figuresIn = (text: string, language: Language): readonly string[] =>
  (text.match(numbers) ?? [])
    .map((number) => {
      const bare = number.replace(/[.,\u202f]+$/u, '').replace(/\u202f/gu, '');
      return language === 'en' ? bare.replaceAll(',', '') : bare.replace(',', '.');
    })
    .sort();

/** Words of a sentence; what stands between quotation marks is a name, one word. */
export const wordsIn = (sentence: string): number =>
  sentence
    .replace(/[‘«][^’»]*(?:’(?=\p{L})[^’»]*)*[’»]/gu, 'X')
    .split(/[\s\u00a0\u202f]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
