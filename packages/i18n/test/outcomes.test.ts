import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset } from '@limpide/data';
import type { Outcome } from '@limpide/data/model';
import { astis2014 } from '@limpide/data/studies/astis-2014';
import {
  denominatorFor,
  describeOutcome,
  formatSource,
  type Locale,
  type OutcomeDescription,
} from '../src/index.js';
import { outcomes, ownDataset, studyWith } from './fixtures.js';
import { en, fr, locales } from './locales.js';
import { must } from './must.js';

const toNumber = (text: string): number => Number(text.replace(',', ''));

const describeIt = (
  locale: Locale,
  outcome: Outcome,
  denominator: 100 | 1000 = denominatorFor([outcome]),
): OutcomeDescription =>
  describeOutcome({ locale, dataset: ownDataset, study: studyWith(outcome), outcome, denominator });

const rated = (level: 'high' | 'moderate' | 'low' | 'very-low'): Outcome => ({
  ...outcomes.counts,
  certainty: { kind: 'rated', level, rater: 'own', method: 'GRADE', year: 2022 },
});

describe('the worked example, ASTIS', () => {
  const astis = (locale: Locale, id: string): OutcomeDescription =>
    describeOutcome({
      locale,
      dataset: createDataset([]),
      study: astis2014,
      outcome: must(astis2014.outcomes.find((outcome) => outcome.id === id)),
      denominator: 100,
    });
  const shown = (description: OutcomeDescription): unknown =>
    description.groups.map(({ frequency, percent, count }) => [frequency, percent, count]);

  it('says 28 v 40 in 100 and 10 v 0 in 100 in English', () => {
    expect(shown(astis(en, 'event'))).toEqual([
      ['28\u00a0in\u00a0100', '28%', '22 of 79 people'],
      ['40\u00a0in\u00a0100', '40%', '31 of 77 people'],
    ]);
    expect(shown(astis(en, 'treatment-related-death'))).toEqual([
      ['10\u00a0in\u00a0100', '10%', '8 of 79 people'],
      ['0\u00a0in\u00a0100', '0%', '0 of 77 people'],
    ]);
    expect(astis(en, 'event').sentence).toMatch(
      /^In this trial, .*22 of 79 people \(28\sin\s100, or 28%\) .*\. In the group ‘.*’, this was the case for 31 of 77 \(40\sin\s100, or 40%\)\. .*Nobody has rated how sure this is\.$/,
    );
  });

  it('says the same in French', () => {
    expect(shown(astis(fr, 'event'))).toEqual([
      ['28\u00a0sur\u00a0100', '28\u202f%', '22 personnes sur 79'],
      ['40\u00a0sur\u00a0100', '40\u202f%', '31 personnes sur 77'],
    ]);
    expect(shown(astis(fr, 'treatment-related-death'))).toEqual([
      ['10\u00a0sur\u00a0100', '10\u202f%', '8 personnes sur 79'],
      ['0\u00a0sur\u00a0100', '0\u202f%', '0 personne sur 77'],
    ]);
    expect(astis(fr, 'event').sentence).toMatch(
      /^Dans cet essai, .*22 personnes sur 79 \(28\ssur\s100, soit 28\s%\) .*\. Dans le groupe «\s.*\s», c’était le cas pour 31 sur 77 \(40\ssur\s100, soit 40\s%\)\. .*Personne n’a évalué le degré de certitude de ce résultat\.$/,
    );
  });

  it('gives the difference of the shown numbers', () => {
    expect(astis(en, 'event').difference).toMatch(/^12 fewer in\u00a0100 /);
    expect(astis(fr, 'treatment-related-death').difference).toMatch(/^10 de plus sur\u00a0100 /);
  });
});

describe('shown numbers', () => {
  const arm = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.record({ n: fc.constant(n), events: fc.integer({ min: 0, max: n }) }));
  const pair = fc.tuple(arm, arm).map(([first, second]): Outcome => ({
    ...outcomes.counts,
    arms: [
      { arm: 'one', ...first },
      { arm: 'two', ...second },
    ],
  }));

  it('add up in both frames, share one denominator, and never round a person away', () => {
    fc.assert(
      fc.property(pair, (outcome) => {
        const description = describeIt(en, outcome);
        if (outcome.kind !== 'counts') throw new Error('not counts');
        description.groups.forEach((group, index) => {
          const { events, n } = must(outcome.arms[index]);
          const frequency = must(group.frequency);
          const shown = must(/([\d,]+)\sin\s([\d,]+)$/.exec(frequency))
            .slice(1)
            .map(toNumber);
          const complement = must(/([\d,]+)\sin\s[\d,]+$/.exec(must(group.complement)))
            .slice(1)
            .map(toNumber);
          expect(shown[1]).toBe(description.denominator);
          expect(must(complement[0]) + must(shown[0])).toBe(description.denominator);
          if (/fewer|more/.test(frequency)) return;
          const share = must(group.share);
          expect(shown[0]).toBe(share);
          expect(Math.abs(share - (must(events) * description.denominator) / n)).toBeLessThanOrEqual(0.5);
          expect(share === 0).toBe(events === 0);
        });
      }),
    );
  });

  it('differ by the subtraction of what is shown, or say nothing', () => {
    fc.assert(
      fc.property(pair, (outcome) => {
        const { difference, groups } = describeIt(en, outcome);
        if (difference === undefined) {
          expect(groups.some((group) => /fewer|more/.test(must(group.frequency)))).toBe(true);
          return;
        }
        const [first, second] = groups.map((group) => must(group.share));
        const by = must(first) - must(second);
        const word = by < 0 ? 'fewer' : 'more';
        expect(difference).toMatch(
          by === 0
            ? /^The same number/
            : new RegExp(`^${Math.abs(by).toLocaleString('en')} ${word} in\u00a0`),
        );
      }),
    );
  });

  it('give no frequency from an effect', () => {
    const measures = [
      'hazard-ratio',
      'rate-ratio',
      'risk-ratio',
      'odds-ratio',
      'relative-reduction',
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.double({ min: 0.01, max: 90, noNaN: true }),
        (measure, value) => {
          const description = describeIt(en, { ...outcomes.ratio, effect: { measure, value } });
          expect(description.groups).toEqual([]);
          expect(description.difference).toBeUndefined();
          expect(description.form).toBe('values');
          expect(description.sentence).toContain('only a relative figure was found');
          expect(description.sentence).not.toMatch(/\sin\s1,?000?(?!\d)/);
        },
      ),
    );
  });

  it('round half up, once', () => {
    const share = (percent: number): number | undefined =>
      describeIt(
        en,
        {
          ...outcomes.percentages,
          arms: [
            { arm: 'one', percent },
            { arm: 'two', percent: 50 },
          ],
        },
        100,
      ).groups[0]?.share;
    expect([27.5, 28.5, 0.5, 9.1, 13.6].map(share)).toEqual([28, 29, 1, 9, 14]);
  });

  it('use 1,000 as soon as a share above zero, in either frame, falls below 1 in 100', () => {
    const of = (percent: number): Outcome => ({
      ...outcomes.percentages,
      arms: [
        { arm: 'one', percent },
        { arm: 'two', percent: 0 },
      ],
    });
    expect(denominatorFor([of(0)])).toBe(100);
    expect(denominatorFor([of(0.5)])).toBe(100);
    expect(denominatorFor([outcomes.counts, of(0.49)])).toBe(1000);
    expect(denominatorFor([of(99.8)])).toBe(1000);
    expect(denominatorFor([outcomes.ratio])).toBe(100);
  });

  it('keep a true zero, and say "fewer than" for a value that rounds to none', () => {
    const groups = (locale: Locale): OutcomeDescription['groups'] =>
      describeIt(
        locale,
        {
          ...outcomes.counts,
          arms: [
            { arm: 'one', events: 1, n: 5000 },
            { arm: 'two', events: 0, n: 5000 },
          ],
        },
        1000,
      ).groups;
    expect(groups(en).map(({ frequency, percent }) => [frequency, percent])).toEqual([
      ['fewer than 1\u00a0in\u00a01,000', 'less than 0.1%'],
      ['0\u00a0in\u00a01,000', '0%'],
    ]);
    expect(groups(fr).map(({ frequency, percent }) => [frequency, percent])).toEqual([
      ['moins de 1\u00a0sur\u00a01\u202f000', 'moins de 0,1\u202f%'],
      ['0\u00a0sur\u00a01\u202f000', '0\u202f%'],
    ]);
  });

  it('show at most one decimal in a percentage', () => {
    const group = must(describeIt(en, outcomes.counts, 1000).groups[0]);
    expect([group.frequency, group.percent]).toEqual(['278\u00a0in\u00a01,000', '27.8%']);
  });
});

describe('figures that are no frequency', () => {
  it('gives a count without a share where the number analysed was not found', () => {
    const { groups, form, sentence } = describeIt(en, outcomes.countsUnknownDenominator);
    expect(groups.map(({ value, frequency, share }) => [value, frequency, share])).toEqual([
      ['3 people', undefined, undefined],
      ['34 people', undefined, undefined],
    ]);
    expect(form).toBe('values');
    expect(sentence).toContain('The number of people analysed was not found');
  });

  it.each(['countsUnknownDenominator', 'continuous', 'rate', 'medianTime'] as const)(
    'frames %s as a single arm where there was no comparison group',
    (kind) => {
      expect(describeIt(en, { ...outcomes[kind], comparator: 'none' }).form).toBe('single-arm');
    },
  );

  it('says a count without a denominator once', () => {
    const { groups } = describeIt(en, outcomes.countsUnknownDenominator);
    expect(groups.every(({ count }) => count === undefined)).toBe(true);
  });

  it('gives the published percentage beside a count without a denominator', () => {
    const arms = [{ arm: 'one', events: 16, percent: 3.5 }];
    const { groups } = describeIt(en, { ...outcomes.countsUnknownDenominator, arms });
    expect(must(groups[0]).value).toBe('16 people (3.5%)');
  });

  it.each([
    [en, 'about 0.16 per person per year'],
    [fr, 'environ 0,16 par personne et par an'],
  ])('says that an approximate rate is approximate', (locale, value) => {
    const { groups, sentence } = describeIt(locale, { ...outcomes.rate, approximate: true });
    expect(must(groups[0]).value).toBe(value);
    expect(sentence).toContain(value);
  });

  it('says "not reported" for a group without a count, and compares nothing', () => {
    const { groups, form, difference, sentence } = describeIt(en, {
      ...outcomes.counts,
      arms: [
        { arm: 'one', events: 22, n: 79 },
        { arm: 'two', events: null, n: 77 },
      ],
    });
    expect(groups[1]).toEqual({ id: 'two', label: 'usual drugs', value: 'not reported' });
    expect(form).toBe('single-arm');
    expect(difference).toBeUndefined();
    expect(sentence).toContain('not reported in the group ‘usual drugs’');
  });

  it.each([
    ['rate', ['0.16 per person per year', '0.29 per person per year']],
    [
      'medianTime',
      ['no estimate possible (too few people had the event)', '24\u00a0months (lowest 3, highest 60)'],
    ],
    [
      'pairwise',
      [
        'better result in 67% of 1,404 pairs (one person from each group)',
        'better result in 33% of 1,404 pairs (one person from each group)',
      ],
    ],
    [
      'continuous',
      [
        'median 24.5 (middle half of people: 18 to 31) at the start, 12 (lowest 4, highest 1,250) at 2\u00a0years',
      ],
    ],
  ] as const)('gives %s in its own unit', (kind, values) => {
    const { groups, form } = describeIt(en, outcomes[kind]);
    expect(groups.map(({ value }) => value)).toEqual(values);
    expect(groups.every(({ frequency }) => frequency === undefined)).toBe(true);
    expect(form).toBe('values');
  });

  it('explains a hazard ratio and an interval that includes 1', () => {
    const { effect } = describeIt(en, outcomes.ratio);
    expect(effect).toContain('Hazard ratio 2.01 (95% confidence interval 0.74 to 5.49)');
    expect(effect).toContain('above 1 means more often in the group ‘transplant of their own stem cells’');
    expect(effect).toContain('worded as survival, the ratio is about dying or getting worse');
    expect(effect).toContain('The interval includes 1, so it leaves open whether there was a difference.');
    expect(
      describeIt(en, { ...outcomes.ratio, effect: { measure: 'hazard-ratio', value: 0.5 } }).effect,
    ).toContain('no interval given');
  });

  it('says of a difference, too, that its interval leaves it open', () => {
    const open = { measure: 'mean-difference', value: -1.2, interval: { low: -2.5, high: 0.1, level: 95 } };
    const shown = { ...open, interval: { low: -2.5, high: -0.1, level: 95 } };
    const effectOf = (locale: typeof en | typeof fr, effect: object): string | undefined =>
      describeIt(locale, { ...outcomes.ratio, effect } as Outcome).effect;
    expect(effectOf(en, open)).toBe(
      'Difference between the groups: −1.2 (95% confidence interval −2.5 to 0.1). The interval includes 0, so it leaves open whether there was a difference.',
    );
    expect(effectOf(fr, open)).toMatch(/\. L’intervalle contient 0\u00a0: /);
    expect(effectOf(en, shown)).not.toContain('includes');
    expect(effectOf(en, { ...open, measure: 'relative-reduction' })).toContain('includes 0');
  });

  it('says a relative reduction as such', () => {
    const outcome: Outcome = { ...outcomes.ratio, effect: { measure: 'relative-reduction', value: 68 } };
    expect(describeIt(en, outcome).effect).toBe(
      'The figure is 68% lower relative to the comparison group (no interval given).',
    );
    expect(describeIt(fr, outcome).sentence).toContain('seul un chiffre relatif a été trouvé');
  });
});

describe('what qualifies a result', () => {
  it('says that there was no comparison group, and shows the interval as a plain range', () => {
    for (const [locale, words, interval] of [
      [en, 'There was no comparison group.', 'between 50 and 82 in\u00a0100 (90% confidence interval)'],
      [
        fr,
        'Il n’y avait pas de groupe de comparaison.',
        'entre 50 et 82 sur\u00a0100 (intervalle de confiance à 90\u202f%)',
      ],
    ] as const) {
      const description = describeIt(locale, outcomes.kaplanMeier);
      expect(description.form).toBe('single-arm');
      expect(description.sentence).toContain(words);
      expect(description.groups[0]?.interval).toBe(interval);
    }
  });

  it('says in words what is not stated', () => {
    const { population, period, comparator, analysis } = describeIt(en, {
      ...outcomes.singleArm,
      population: 'notStated',
      period: { kind: 'notStated' },
      analysis: 'notStated',
      comparator: 'notReported',
    });
    expect(population).toBe('Who was studied is not stated');
    expect(period).toBe('over a period that was not stated');
    expect(comparator).toBe('There was a comparison group, but no figure for it was found');
    expect(analysis).toBeUndefined();
  });

  it('names a secondary account', () => {
    const secondary: Outcome = {
      ...outcomes.counts,
      provenance: [{ source: 'own', kind: 'secondary', locator: { part: 'news' } }],
    };
    expect(describeIt(en, secondary)).toMatchObject({
      secondary: true,
      provenance: [{ detail: 'Read only in a secondary account (news)' }],
    });
    expect(describeIt(fr, secondary).sentence).toContain('lu que dans une source secondaire');
    expect(describeIt(fr, outcomes.counts).provenance[0]?.detail).toBe(
      'Lu sur la page de l’éditeur ou d’un organisme officiel (tableau 2)',
    );
  });

  it('shows the design where nobody has rated the certainty', () => {
    expect(describeIt(en, outcomes.counts).certainty).toEqual({
      level: 'not-rated',
      label: 'Certainty not rated',
      detail: 'Randomised trial, open-label',
    });
    expect(describeIt(fr, outcomes.counts).certainty.detail).toBe('Essai randomisé, en ouvert');
  });

  it.each([
    ['high', ' reduces the number', ' réduit le nombre'],
    ['moderate', ' probably reduces the number', ' réduit probablement le nombre'],
    ['low', ' may reduce the number', ' pourrait réduire le nombre'],
    ['very-low', 'We do not know whether the treatment', 'Nous ne savons pas si le traitement'],
  ] as const)('binds the verb to a certainty rated %s', (level, english, french) => {
    const description = describeIt(en, rated(level));
    expect(description.sentence).toContain(english);
    expect(description.sentence).not.toContain('Nobody has rated');
    expect(description.certainty.detail).toBe(
      'Rated with GRADE in 2022 by Martin A, Petit B, et al. JAMA 2020; 12(3); 1–9',
    );
    expect(describeIt(fr, rated(level)).sentence).toContain(french);
  });
});

describe('what cannot be told apart', () => {
  it('states no difference where neither of two groups, or both, would be the comparator', () => {
    const arms = [
      { arm: 'one', events: 22, n: 79 },
      { arm: 'three', events: 31, n: 77 },
    ];
    expect(describeIt(en, { ...outcomes.counts, arms }).difference).toBeUndefined();
    expect(describeIt(en, outcomes.counts).difference).toBeDefined();
  });

  it('states no difference of approximate figures', () => {
    expect(describeIt(en, { ...outcomes.counts, approximate: true }).difference).toBeUndefined();
  });

  it.each([
    [en, 'The certainty of this result was rated as low.'],
    [fr, 'Le degré de certitude de ce résultat a été évalué comme faible.'],
  ])('says a rated certainty where there is no difference to bind it to (%#)', (locale, sentence) => {
    const { certainty } = rated('low');
    for (const kind of ['ratio', 'kaplanMeier', 'narrative', 'continuous'] as const)
      expect(describeIt(locale, { ...outcomes[kind], certainty }).sentence, kind).toContain(sentence);
  });

  it('rounds no published percentage', () => {
    const counted = {
      ...outcomes.countsUnknownDenominator,
      arms: [{ arm: 'one', events: 3, percent: 0.04 }],
    };
    expect(describeIt(en, counted).groups[0]?.value).toBe('3 people (0.04%)');
    expect(describeIt(fr, counted).groups[0]?.value).toBe('3 personnes (0,04\u202f%)');
    const won = { ...outcomes.pairwise, arms: [{ arm: 'one', percent: 66.6 }] };
    expect(describeIt(en, won).groups[0]?.value).toContain('66.6%');
  });

  it('finds no rater that every object inherits', () => {
    const outcome: Outcome = {
      ...outcomes.counts,
      certainty: { kind: 'rated', level: 'low', rater: 'constructor', method: 'GRADE', year: 2022 },
    };
    expect(describeIt(en, outcome).certainty.detail).toBe('Rated with GRADE in 2022 by constructor');
  });
});

describe('every kind, in both languages', () => {
  it.each(locales.flatMap((locale) => Object.values(outcomes).map((outcome) => [locale, outcome] as const)))(
    'is whole: %#',
    (locale, outcome) => {
      const description = describeIt(locale, outcome);
      expect(description.sentence).toMatch(/\.$/);
      expect(description.sentence).not.toMatch(/undefined|null|NaN|\{|\}| {2}/);
      for (const field of ['label', 'population', 'period', 'comparator'] as const)
        expect(description[field]).not.toBe('');
    },
  );
});

describe('sources', () => {
  it.each([
    [en, 'Title not recorded', 'en'],
    [fr, 'Titre non relevé', 'fr'],
  ])('without a title say so in the page’s language', (locale, title, titleLang) => {
    const source = must(ownDataset.source['astis-2014'] ?? Object.values(ownDataset.source)[0]);
    expect(formatSource(locale, { ...source, title: null })).toMatchObject({ title, titleLang });
  });
});
