import type { Outcome } from '@limpide/data/model';
import { groupLabel, otherThanComparator, type OutcomeContext } from './context.js';
import { changeOf } from './change.js';
import type { Measure, SaidEffect } from './effectSentence.js';
import { shownDifference } from './groups.js';
import type { GroupFigure } from './types.js';

/** The two groups whose difference a result is about; `undefined` where there are no such two. */
function pairOf(
  { study, outcome }: OutcomeContext,
  groups: readonly GroupFigure[],
): readonly [group: string, other: string] | undefined {
  // Figures without a comparison group say nothing of what a treatment does (NU07).
  if (outcome.comparator !== 'study' || outcome.kind === 'singleArm' || study.comparator.kind !== 'arm')
    return undefined;
  const group = otherThanComparator(
    study,
    (groups.length < 2 ? study.arms : groups).map(({ id }) => id),
  );
  return group === undefined ? undefined : [group, study.comparator.arm];
}

/** The one value that a rate or median time gives for a group. */
function valueOf(outcome: Outcome, id: string): number | undefined {
  if (outcome.approximate || (outcome.kind !== 'rate' && outcome.kind !== 'medianTime')) return undefined;
  const arms: readonly { readonly arm: string; readonly value: number | null }[] = outcome.arms;
  return arms.find(({ arm }) => arm === id)?.value ?? undefined;
}

function shownDirection(
  context: OutcomeContext,
  groups: readonly GroupFigure[],
  [group, other]: readonly [string, string],
): 'fewer' | 'more' | 'same' | undefined {
  const difference = shownDifference(context, groups);
  if (difference) return difference.direction;
  const [one, two] = [valueOf(context.outcome, group), valueOf(context.outcome, other)];
  if (one === undefined || two === undefined) return undefined;
  return one < two ? 'fewer' : one > two ? 'more' : 'same';
}

function measureOf({ outcome: { kind }, words }: OutcomeContext): Measure {
  if (kind === 'rate') return 'rate';
  if (kind === 'medianTime') return 'time';
  if (kind === 'continuous') return 'value';
  return words.people === undefined ? 'result' : 'people';
}

/** The effect that a rating of an outcome is about; `undefined` where there is none to tell. */
export function effectOf(
  context: OutcomeContext,
  groups: readonly GroupFigure[],
  period: string,
): SaidEffect | undefined {
  const { outcome, words } = context;
  const pair = pairOf(context, groups);
  // A sentence of words carries its own verb.
  if (!pair || outcome.kind === 'narrative' || outcome.kind === 'recommendation') return undefined;
  const [group, other] = pair;
  return {
    change: changeOf(outcome, shownDirection(context, groups, pair)),
    measure: measureOf(context),
    group: groupLabel(context, group),
    other: groupLabel(context, other),
    people: words.people ?? '',
    label: words.label,
    period,
  };
}
