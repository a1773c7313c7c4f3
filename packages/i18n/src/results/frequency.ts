import type { Outcome, OutcomeKind, OutcomeOf } from '@limpide/data/model';

/** Denominator of all natural frequencies in one view. */
export type Denominator = 100 | 1000;

/** How exact a shown share is: below 1, above all but 1, approximate, or as counted. */
export type Bound = 'exact' | 'about' | 'below' | 'above';

/** A share of people, rounded once. */
export interface Share {
  /** Whole number out of the denominator. */
  readonly share: number;
  readonly bound: Bound;
}

/** A group of an outcome as far as it is a share of people. */
export interface Proportion {
  readonly events?: number | null | undefined;
  readonly n?: number | undefined;
  readonly percent?: number | undefined;
}

/** A percentage as a share of the denominator, rounded half up once. */
export function shareOfPercent(percent: number, denominator: Denominator): Share {
  const exact = Number(((percent * denominator) / 100).toPrecision(12));
  const share = Math.round(exact);
  if (share === 0 && exact > 0) return { share: 0, bound: 'below' };
  if (share === denominator && exact < denominator) return { share: denominator, bound: 'above' };
  return { share, bound: 'exact' };
}

/**
 * The share of people of one group, rounded half up to a whole number of the
 * denominator; `undefined` where neither counts nor a percentage are given (D3).
 */
export function shareOf(
  { events, n, percent }: Proportion,
  denominator: Denominator,
  approximate: boolean = false,
): Share | undefined {
  const given =
    typeof events === 'number' && n !== undefined
      ? (events * 100) / n
      : events === null
        ? undefined
        : percent;
  if (given === undefined) return undefined;
  const share = shareOfPercent(given, denominator);
  return approximate && share.bound === 'exact' ? { ...share, bound: 'about' } : share;
}

const shares: readonly OutcomeKind[] = ['counts', 'percentages', 'singleArm', 'kaplanMeier'];

/** Whether an outcome's groups are shares of people. */
export const isShares = (outcome: Outcome): outcome is OutcomeOf<ShareKind> => shares.includes(outcome.kind);

type ShareKind = 'counts' | 'percentages' | 'singleArm' | 'kaplanMeier';

/** The groups of an outcome that are shares of people; none for other kinds of result. */
export const proportionsOf = (outcome: Outcome): readonly Proportion[] =>
  isShares(outcome) ? (outcome.kind === 'singleArm' ? outcome.groups : outcome.arms) : [];

/**
 * The one denominator of a view: 100, or 1,000 where a share above zero, in
 * either frame, would round below 1 in 100 (D3).
 */
export function denominatorFor(outcomes: readonly Outcome[]): Denominator {
  const small = outcomes.some((outcome) =>
    proportionsOf(outcome).some((group) => {
      const bound = shareOf(group, 100)?.bound;
      return bound === 'below' || bound === 'above';
    }),
  );
  return small ? 1000 : 100;
}
