import type { Interval, Outcome, OutcomeOf, Range } from '../model/types.js';

type Point = OutcomeOf<'continuous'>['arms'][number]['points'][number];

/** What was reported of one arm, in the fields that the kinds of outcome share. */
export interface Figure {
  readonly arm: string;
  readonly events?: number | null | undefined;
  readonly n?: number | undefined;
  readonly percent?: number | undefined;
  readonly value?: number | null | undefined;
  readonly interval?: Interval | undefined;
  readonly range?: Range | undefined;
  readonly interquartileRange?: Range | undefined;
  readonly standardDeviation?: number | undefined;
  readonly at?: Point['at'];
}

/** The arms of an outcome, each time of a measured quantity apart; none where it has none. */
export function figuresOf(outcome: Outcome): readonly Figure[] {
  switch (outcome.kind) {
    case 'counts':
    case 'percentages':
    case 'countsUnknownDenominator':
    case 'kaplanMeier':
    case 'medianTime':
    case 'rate':
    case 'pairwise':
      return outcome.arms;
    case 'singleArm':
      return outcome.groups.map(({ group, ...figure }) => ({ arm: group, ...figure }));
    case 'continuous':
      return outcome.arms.flatMap(({ arm, points }) => points.map((point) => ({ arm, ...point })));
    case 'ratio':
    case 'recommendation':
    case 'narrative':
    case 'notReported':
      return [];
  }
}
