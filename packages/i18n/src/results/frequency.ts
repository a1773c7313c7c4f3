import type { Outcome } from '@limpide/data/model';

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

const halfUp = (value: number): number => Math.round(Number(value.toPrecision(12)));

/**
 * The share of people of one group, rounded half up to a whole number of the
 * denominator; `undefined` where neither counts nor a percentage are given (D3).
 */
export function shareOf(
  group: Proportion,
  denominator: Denominator,
  approximate: boolean = false,
): Share | undefined {
  const counted = typeof group.events === 'number' && group.n !== undefined;
  if (!counted && (group.percent === undefined || group.events === null)) return undefined;
  const exact = counted
    ? (group.events! * denominator) / group.n!
    : ((group.percent ?? 0) * denominator) / 100;
  const share = halfUp(exact);
  if (share === 0 && exact > 0) return { share: 0, bound: 'below' };
  if (share === denominator && exact < denominator) return { share: denominator, bound: 'above' };
  return { share, bound: approximate ? 'about' : 'exact' };
}

/** The groups of an outcome that are shares of people; none for other kinds of result. */
export function proportionsOf(outcome: Outcome): readonly Proportion[] {
  switch (outcome.kind) {
    case 'counts':
    case 'percentages':
    case 'kaplanMeier':
      return outcome.arms;
    case 'singleArm':
      return outcome.groups;
    default:
      return [];
  }
}

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
