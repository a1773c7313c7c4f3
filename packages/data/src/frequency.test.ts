import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denominatorFor, proportionsOf, records, shareDifference, shareOf, shareOfPercent } from './index.js';
import type { Denominator, Outcome, OutcomeOf, Study } from './index.js';

const studies = records.filter((record): record is Study => record.kind === 'study');
const denominators: readonly Denominator[] = [100, 1000];
const denominator = fc.constantFrom(...denominators);

const people = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), events: fc.integer({ min: 0, max: n }) }));

const counts = (first: { n: number; events: number }, second: { n: number; events: number }): Outcome => ({
  kind: 'counts',
  id: 'death',
  role: 'harm',
  period: { kind: 'notStated' },
  population: 'study',
  analysis: 'notStated',
  comparator: 'study',
  certainty: { kind: 'notRated' },
  provenance: [{ source: 'own', kind: 'primary-or-official' }],
  arms: [
    { arm: 'treated', ...first },
    { arm: 'compared', ...second },
  ],
});
const trial = { comparator: { kind: 'arm', arm: 'compared' } } as Study;

describe('a share of people', () => {
  it('and the share of the others add up to the denominator, whatever is counted', () => {
    fc.assert(
      fc.property(people, denominator, ({ events, n }, of) => {
        const [one, other] = [shareOf({ events, n }, of), shareOf({ events: n - events, n }, of)];
        // Half a person is rounded up in both frames, so only one frame is computed and the other subtracted.
        expect(Math.abs((one?.share ?? NaN) + (other?.share ?? NaN) - of)).toBeLessThanOrEqual(1);
        expect(one?.share).toBeGreaterThanOrEqual(0);
        expect(one?.share).toBeLessThanOrEqual(of);
      }),
    );
  });

  it('is zero only for nobody, and everybody only for all', () => {
    fc.assert(
      fc.property(people, denominator, ({ events, n }, of) => {
        const share = shareOf({ events, n }, of);
        if (share?.bound === 'exact' && share.share === 0) expect(events).toBe(0);
        if (share?.bound === 'exact' && share.share === of) expect(events).toBe(n);
      }),
    );
  });

  it('is never further from the figure than half a person', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), denominator, (percent, of) => {
        expect(Math.abs(shareOfPercent(percent, of).share - (percent * of) / 100)).toBeLessThanOrEqual(
          0.5 + 1e-9,
        );
      }),
    );
  });

  it('is unknown where neither counts nor a percentage were given', () => {
    expect(shareOf({}, 100)).toBeUndefined();
    expect(shareOf({ events: 3 }, 100)).toBeUndefined();
    expect(shareOf({ events: null, n: 30, percent: 10 }, 100)).toBeUndefined();
  });
});

describe('a difference', () => {
  it('is the subtraction of the shown numbers, whichever group stands first', () => {
    fc.assert(
      fc.property(people, people, denominator, (treated, compared, of) => {
        const outcome = counts(treated, compared) as OutcomeOf<'counts'>;
        const found = shareDifference(trial, outcome, of);
        const [one, other] = [shareOf(treated, of), shareOf(compared, of)];
        if (one?.bound !== 'exact' || other?.bound !== 'exact') {
          expect(found).toBeUndefined();
          return;
        }
        const signed = { fewer: -1, same: 0, more: 1 }[found?.direction ?? 'same'] * (found?.share ?? NaN);
        expect(other.share + signed).toBe(one.share);
        expect(shareDifference(trial, { ...outcome, arms: [...outcome.arms].reverse() }, of)).toEqual(found);
      }),
    );
  });

  it('is never made where nobody was compared, of a ratio, of a bound or of an approximate figure', () => {
    const outcome = counts({ events: 20, n: 100 }, { events: 10, n: 100 });
    expect(shareDifference(trial, outcome, 100)).toMatchObject({ direction: 'more', share: 10 });
    expect(shareDifference(trial, { ...outcome, comparator: 'subgroups' }, 100)).toBeUndefined();
    expect(shareDifference(trial, { ...outcome, approximate: true }, 100)).toBeUndefined();
    expect(shareDifference({ ...trial, comparator: { kind: 'several' } }, outcome, 100)).toBeUndefined();
    expect(
      shareDifference(trial, counts({ events: 1, n: 1000 }, { events: 10, n: 100 }), 100),
    ).toBeUndefined();
    for (const study of studies)
      for (const ratio of study.outcomes.filter(({ kind }) => kind === 'ratio'))
        for (const of of denominators) expect(shareDifference(study, ratio, of)).toBeUndefined();
  });
});

describe('a view', () => {
  it('has one denominator: 1,000 only where a share would round away at 100', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 2, maxLength: 8 }), (groups) => {
        const outcomes = groups.slice(1).map((group, index) => counts(groups[index] ?? group, group));
        const of = denominatorFor(outcomes);
        const isRoundedAway = outcomes
          .flatMap(proportionsOf)
          .some((group) => ['below', 'above'].includes(shareOf(group, 100)?.bound ?? ''));
        expect(of).toBe(isRoundedAway ? 1000 : 100);
      }),
    );
  });

  it('ASTIS reads 28 v 40 without and 10 v 0 in 100', () => {
    const astis = studies.find(({ id }) => id === 'astis-2014');
    const shares = (id: string): unknown =>
      proportionsOf(astis?.outcomes.find((outcome) => outcome.id === id) as Outcome).map(
        (group) => shareOf(group, 100)?.share,
      );
    expect([shares('event'), shares('treatment-related-death')]).toEqual([
      [28, 40],
      [10, 0],
    ]);
  });
});
