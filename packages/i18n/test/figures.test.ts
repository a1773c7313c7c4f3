import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '@limpide/data/model';
import {
  denominatorFor,
  describeOutcome,
  sayOutcome,
  type DescribeOutcomeOptions,
  type OutcomeDescription,
} from '../src/index.js';
import { figuresIn } from './combinations.js';
import { outcomes, ownDataset, studyWith } from './fixtures.js';
import { en, fr } from './locales.js';

type Own = typeof en | typeof fr;
type Percents = Outcome & { readonly kind: 'percentages' };

const optionsOf = (locale: Own, outcome: Outcome): DescribeOutcomeOptions => ({
  locale,
  dataset: ownDataset,
  study: studyWith(outcome),
  outcome,
  denominator: denominatorFor([outcome]),
});
const describeIt = (locale: Own, outcome: Outcome): OutcomeDescription =>
  describeOutcome(optionsOf(locale, outcome));
const sayIt = (locale: Own, outcome: Outcome): string => sayOutcome(optionsOf(locale, outcome));

/** People with the result, of the people counted: from nobody to everybody, up to hundreds of millions. */
const group = fc
  .oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 800_000_000 }))
  .chain((n) =>
    fc.record({
      events: fc.oneof(fc.constantFrom(0, 1, n - 1, n), fc.integer({ min: 0, max: n })),
      n: fc.constant(n),
    }),
  );

const counts = fc.tuple(group, group).map(([one, two]): Outcome => ({
  ...outcomes.counts,
  arms: [
    { arm: 'one', ...one },
    { arm: 'two', ...two },
  ],
}));

/** A percentage as sources print it, with one decimal, and its interval. */
const withInterval = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 })
  .map((tenths) => {
    const [low = 0, percent = 0, high = 0] = tenths.sort((a, b) => a - b).map((tenth) => tenth / 10);
    return { percent, interval: { low, high, level: 95 } };
  });

const intervals = fc.tuple(withInterval, withInterval).map(([one, two]): Percents => ({
  ...outcomes.percentages,
  arms: [
    { arm: 'one', ...one },
    { arm: 'two', ...two },
  ],
}));

const level = fc.constantFrom('high', 'moderate', 'low', 'very-low');
const rated = (outcome: Outcome, given: string): Outcome =>
  ({
    ...outcome,
    certainty: { kind: 'rated', level: given, rater: 'own', method: 'GRADE', year: 2022 },
  }) as Outcome;

/** A number as English writes it. */
const numberOf = (text: string): number => Number(/[\d.,]+/u.exec(text)?.[0].replaceAll(',', ''));

const effectVerb = {
  en: /\b(?:reduc|increas|improv|worsen|makes? (?:little|a difference))/u,
  fr: /(?<!\p{L})(?:rédui|augment|amélior|dégrad|entraîn)/u,
} as const;

describe('with any figures of two groups', () => {
  it('the frequency has no decimals, and the percentage is the same share', () => {
    fc.assert(
      fc.property(counts, (outcome) => {
        const { groups, denominator } = describeIt(en, outcome);
        for (const { frequency = '', percent = '' } of groups) {
          const [share, of] = frequency.match(/[\d.,]+/gu) ?? [];
          expect(share).toMatch(/^(?:\d{1,3}|1,000)$/);
          expect(numberOf(of ?? '')).toBe(denominator);
          expect(numberOf(percent)).toBe((numberOf(share ?? '') * 100) / denominator);
          // “fewer than” and “more than” stand before both or before neither.
          expect(/fewer|more/.exec(frequency)?.[0].replace('fewer', 'less')).toBe(
            /less|more/.exec(percent)?.[0],
          );
        }
      }),
    );
  });

  it('the shown share is the counted one, rounded once, and 0 and all are of nobody and everybody', () => {
    fc.assert(
      fc.property(counts, (outcome) => {
        const { groups, denominator } = describeIt(en, outcome);
        if (outcome.kind !== 'counts') return;
        outcome.arms.forEach(({ events, n }, index) => {
          const shown = groups[index]?.frequency ?? '';
          const exact = ((events ?? 0) * denominator) / n;
          if (/fewer/.test(shown)) expect(exact).toBeLessThan(1);
          else if (/more/.test(shown)) expect(exact).toBeGreaterThan(denominator - 1);
          else expect(Math.abs(numberOf(shown) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
          expect(/^0\s/.test(shown)).toBe(events === 0);
          expect(shown.startsWith(`${denominator === 100 ? '100' : '1,000'}\u00a0in`)).toBe(events === n);
        });
      }),
    );
  });

  it('the shown difference is the subtraction of the shown numbers, or none where one is a bound', () => {
    fc.assert(
      fc.property(counts, (outcome) => {
        const { groups, difference } = describeIt(en, outcome);
        const [one = '', two = ''] = groups.map(({ frequency }) => frequency);
        if (/than/.test(one + two)) {
          expect(difference).toBeUndefined();
          return;
        }
        const [first, second] = [numberOf(one), numberOf(two)];
        if (first === second) {
          expect(difference).toMatch(/^The same number/);
        } else {
          expect(numberOf(difference ?? '')).toBe(Math.abs(first - second));
          expect(difference).toMatch(first < second ? /^[\d,]+\sfewer/ : /^[\d,]+\smore/);
        }
      }),
    );
  });

  it('the other frame and the frame make the whole', () => {
    fc.assert(
      fc.property(counts, (outcome) => {
        const { groups, denominator } = describeIt(en, outcome);
        for (const { frequency = '', complement = '' } of groups)
          expect(numberOf(frequency) + numberOf(complement)).toBe(denominator);
      }),
    );
  });

  it('English and French say the same figures', () => {
    fc.assert(
      fc.property(fc.oneof(counts, intervals), level, fc.boolean(), (outcome, given, isRated) => {
        const told = isRated ? rated(outcome, given) : outcome;
        expect(figuresIn(sayIt(fr, told), 'fr')).toEqual(figuresIn(sayIt(en, told), 'en'));
      }),
    );
  });
});

describe('with any interval', () => {
  it('each group says its own, as a plain range of whole numbers that holds its figure', () => {
    fc.assert(
      fc.property(intervals, (outcome) => {
        const { groups } = describeIt(en, outcome);
        const said = sayIt(en, outcome);
        for (const { interval = '', frequency = '', label } of groups) {
          expect(said).toContain(
            `In the group ‘${label}’, the data are compatible with figures ${interval}.`,
          );
          const [, low = '', high = ''] =
            /^between (?:less than )?([\d,]+) and (?:less than )?([\d,]+) in/u.exec(interval) ?? [];
          expect(low, interval).not.toBe('');
          const shown = numberOf(frequency);
          expect(numberOf(low)).toBeLessThanOrEqual(Math.max(shown, 1));
          expect(numberOf(high)).toBeGreaterThanOrEqual(shown);
        }
      }),
    );
  });

  const ratio = (low: number, high: number, given: string): Outcome =>
    rated(
      {
        ...outcomes.ratio,
        effect: { measure: 'risk-ratio', value: (low + high) / 2, interval: { low, high, level: 95 } },
      },
      given,
    );
  const hundredths = fc.integer({ min: 1, max: 99 }).map((number) => number / 100);

  it('an effect whose interval crosses no difference is said to leave it open, and gets no verb', () => {
    fc.assert(
      fc.property(hundredths, hundredths, level, (low, above, given) => {
        const outcome = ratio(low, 1 + above, given);
        expect(sayIt(en, outcome)).toContain('The interval includes 1, so it leaves open');
        expect(sayIt(fr, outcome)).toContain('L’intervalle contient 1\u00a0:');
        for (const [locale, language] of [
          [en, 'en'],
          [fr, 'fr'],
        ] as const)
          expect(sayIt(locale, outcome)).not.toMatch(effectVerb[language]);
      }),
    );
  });

  it('and one whose interval does not is not', () => {
    fc.assert(
      fc.property(hundredths, hundredths, level, (one, two, given) => {
        const outcome = ratio(Math.min(one, two), Math.max(one, two), given);
        expect(sayIt(en, outcome)).not.toContain('leaves open');
      }),
    );
  });
});

describe('never an effect verb', () => {
  const direction = fc.constantFrom(
    'favours-intervention',
    'favours-comparator',
    'no-difference-shown',
    undefined,
  );
  const silent = (outcome: Outcome, way: string | undefined): void => {
    const told = { ...outcome, ...(way && { direction: way }) } as Outcome;
    expect(sayIt(en, told)).not.toMatch(effectVerb.en);
    expect(sayIt(fr, told)).not.toMatch(effectVerb.fr);
  };

  it('of a result that nobody has rated, whatever its figures', () => {
    fc.assert(fc.property(fc.oneof(counts, intervals), direction, silent));
  });

  it('of one group alone, however it was rated', () => {
    fc.assert(
      fc.property(group, level, direction, (figures, given, way) => {
        silent(rated({ ...outcomes.singleArm, groups: [{ group: 'one', ...figures }] }, given), way);
      }),
    );
  });

  it('but a rated comparison of shown figures that differ gets one', () => {
    fc.assert(
      fc.property(counts, level, (outcome, given) => {
        fc.pre(/fewer|more/.test(describeIt(en, outcome).difference ?? ''));
        expect(sayIt(en, rated(outcome, given))).toMatch(effectVerb.en);
        expect(sayIt(fr, rated(outcome, given))).toMatch(effectVerb.fr);
      }),
    );
  });
});
