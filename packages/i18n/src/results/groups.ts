import type { Interval, Outcome, OutcomeOf, Range } from '@limpide/data/model';
import { formatList, formatPercent, formatTime } from '../engine/values.js';
import { groupLabel, type OutcomeContext } from './context.js';
import {
  shareDifference,
  shareOf,
  shareOfPercent,
  type Bound,
  type Proportion,
  type Share,
} from '@limpide/data/frequency';
import { camelCase } from './names.js';
import type { GroupFigure } from './types.js';

interface ProportionGroup extends Proportion {
  readonly interval?: Interval | undefined;
  readonly range?: Range | undefined;
}

/** `95% confidence interval` */
export const confidence = ({ t, locale }: OutcomeContext, { level }: Interval): string =>
  t('evidence.confidence', { level: level === null ? 'none' : formatPercent(locale, level) });

/** The number that stands in a sentence for a share: of a bound, the bound itself. */
export const shownNumber = (denominator: number, { share, bound }: Share): number =>
  bound === 'below' ? 1 : bound === 'above' ? denominator - 1 : share;

const frequency = ({ t, denominator }: OutcomeContext, share: Share): string =>
  t('evidence.frequency', { bound: share.bound, share: shownNumber(denominator, share), denominator });

const opposite: { readonly [Key in Bound]?: Bound } = { below: 'above', above: 'below' };

const otherFrame = (denominator: number, { share, bound }: Share): Share => ({
  share: denominator - share,
  bound: opposite[bound] ?? bound,
});

/** Limits of an interval as whole numbers of the denominator. */
function limits(
  { t, denominator }: OutcomeContext,
  { low, high }: Range,
): { low: string; high: string; denominator: number } {
  const limit = (percent: number): string => t('evidence.limit', shareOfPercent(percent, denominator));
  return { low: limit(low), high: limit(high), denominator };
}

function proportionFigure(
  context: OutcomeContext,
  group: ProportionGroup,
): Omit<GroupFigure, 'id' | 'label'> {
  const { t, locale, denominator, outcome } = context;
  const { events, n, interval, range } = group;
  const share = shareOf(group, denominator, outcome.approximate);
  const limitsFound = range && { interval: t('evidence.rangeOfStudies', limits(context, range)) };
  if (!share) return limitsFound ?? { value: t('evidence.notReported') };
  const percent = formatPercent(locale, (shownNumber(denominator, share) * 100) / denominator);
  return {
    share: share.share,
    frequency: frequency(context, share),
    percent: t('evidence.percent', { bound: share.bound, value: percent }),
    ...(typeof events === 'number' &&
      n !== undefined && { count: t('evidence.count', { events, people: n }) }),
    complement: t('evidence.complement', {
      frequency: frequency(context, otherFrame(denominator, share)),
    }),
    ...limitsFound,
    ...(interval && {
      interval: t('evidence.interval', {
        ...limits(context, interval),
        confidence: confidence(context, interval),
      }),
    }),
  };
}

interface Spread {
  readonly range?: Range | undefined;
  readonly interquartileRange?: Range | undefined;
  readonly standardDeviation?: number | undefined;
}

function withSpread({ t }: OutcomeContext, value: string | undefined, spread: Spread): string {
  const { range, interquartileRange, standardDeviation } = spread;
  const pair = range ?? interquartileRange;
  if (value === undefined) return pair ? t('evidence.range', pair) : t('evidence.notReported');
  if (pair) return t('evidence.spread', { kind: range ? 'range' : 'quartiles', value, ...pair });
  if (standardDeviation === undefined) return value;
  return t('evidence.spread', { kind: 'deviation', value, low: standardDeviation, high: 0 });
}

type Continuous = OutcomeOf<'continuous'>;
type Point = Continuous['arms'][number]['points'][number];

function pointValue(context: OutcomeContext, { unit }: Continuous, point: Point): string {
  const { t, locale } = context;
  const { value, at } = point;
  const measured =
    value === undefined
      ? undefined
      : unit === 'percent'
        ? formatPercent(locale, value)
        : t('evidence.quantity', { unit: camelCase(unit), value });
  return t('evidence.point', {
    at: typeof at === 'string' ? at : 'time',
    value: withSpread(context, measured, point),
    time: typeof at === 'string' ? '' : formatTime(locale, at.value, at.unit),
  });
}

/** The figures of each group of an outcome; none where there are only words. */
export function groupFigures(context: OutcomeContext): readonly GroupFigure[] {
  const { t, locale } = context;
  const outcome: Outcome = context.outcome;
  const named = (id: string, figure: Omit<GroupFigure, 'id' | 'label'>): GroupFigure => ({
    id,
    label: groupLabel(context, id),
    ...figure,
  });
  switch (outcome.kind) {
    case 'counts':
    case 'percentages':
    case 'kaplanMeier':
      return outcome.arms.map((arm) => named(arm.arm, proportionFigure(context, arm)));
    case 'singleArm':
      return outcome.groups.map((group) => named(group.group, proportionFigure(context, group)));
    case 'countsUnknownDenominator':
      return outcome.arms.map(({ arm, events, percent }) => {
        const figure = t('evidence.countOnly', { number: events });
        const published = percent === undefined ? undefined : formatPercent(locale, percent);
        return named(arm, {
          value: published ? t('evidence.withPercent', { figure, percent: published }) : figure,
        });
      });
    case 'medianTime':
      return outcome.arms.map((arm) =>
        named(arm.arm, {
          value:
            arm.value === null
              ? t('evidence.notEstimable')
              : withSpread(context, formatTime(locale, arm.value, outcome.unit), arm),
        }),
      );
    case 'rate':
      return outcome.arms.map(({ arm, value, interval }) => {
        const rate = t('evidence.rate', { per: camelCase(outcome.per), value });
        return named(arm, {
          value: outcome.approximate ? t('evidence.about', { value: rate }) : rate,
          ...(interval && {
            interval: t('evidence.valueInterval', {
              ...interval,
              confidence: confidence(context, interval),
            }),
          }),
        });
      });
    case 'pairwise':
      return outcome.arms.map(({ arm, percent }) =>
        named(arm, {
          value: t('evidence.pairwise', {
            percent: formatPercent(locale, percent),
            comparisons: outcome.comparisons,
          }),
        }),
      );
    case 'continuous':
      return outcome.arms.map(({ arm, points }) => {
        const values = points.map((point) => pointValue(context, outcome, point));
        const { statistic } = outcome;
        return named(arm, {
          value: t('evidence.statistic', { statistic, value: formatList(locale, values, 'unit') }),
        });
      });
    default:
      return [];
  }
}

/** The shares two groups differ by, as shown: the first is the intervention. */
export interface ShownDifference {
  readonly first: GroupFigure;
  readonly second: GroupFigure;
  readonly direction: 'fewer' | 'more' | 'same';
  readonly share: number;
}

/** The difference of the shown numbers, with the figures of the two groups; `undefined` where there is none. */
export function shownDifference(
  { study, outcome, denominator }: OutcomeContext,
  groups: readonly GroupFigure[],
): ShownDifference | undefined {
  const difference = shareDifference(study, outcome, denominator);
  const [first, second] = [difference?.group, difference?.comparator].map((id) =>
    groups.find((group) => group.id === id),
  );
  return difference && first && second ? { ...difference, first, second } : undefined;
}
