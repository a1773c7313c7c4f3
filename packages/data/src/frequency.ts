import type { Outcome, OutcomeKind, OutcomeOf, Study } from './model/types.js';

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

/** A group of an outcome by the id under which its words stand. */
const groupIds = (outcome: OutcomeOf<ShareKind>): readonly string[] =>
  outcome.kind === 'singleArm'
    ? outcome.groups.map(({ group }) => group)
    : outcome.arms.map(({ arm }) => arm);

/** How many more or fewer people of the treated group than of its comparator, of the numbers as shown. */
export interface ShareDifference {
  /** Id of the group that had the treatment. */
  readonly group: string;
  /** Id of the study's comparator. */
  readonly comparator: string;
  readonly direction: 'fewer' | 'more' | 'same';
  readonly share: number;
}

/**
 * Subtraction of the shown numbers (D3), for two groups of which exactly one is
 * the study's comparator; none without a comparison group, and none where a
 * number is only a bound or approximate: a difference is never made of a ratio.
 */
export function shareDifference(
  study: Study,
  outcome: Outcome,
  denominator: Denominator,
): ShareDifference | undefined {
  if (!isShares(outcome) || outcome.comparator !== 'study' || study.comparator.kind !== 'arm')
    return undefined;
  const comparator = study.comparator.arm;
  const ids = groupIds(outcome);
  const group = ids.find((id) => id !== comparator);
  if (ids.length !== 2 || !ids.includes(comparator) || group === undefined) return undefined;
  const shares = proportionsOf(outcome).map((proportion) =>
    shareOf(proportion, denominator, outcome.approximate),
  );
  const [treated, compared] = [group, comparator].map((id) => shares[ids.indexOf(id)]);
  if (treated?.bound !== 'exact' || compared?.bound !== 'exact') return undefined;
  const more = treated.share - compared.share;
  const direction = more < 0 ? 'fewer' : more > 0 ? 'more' : 'same';
  return { group, comparator, direction, share: Math.abs(more) };
}

/** Whether a result was compared with anybody: otherwise it says nothing of what a treatment adds. */
export const hasComparison = ({ comparator }: Outcome): boolean => comparator === 'study';
