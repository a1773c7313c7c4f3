import type { Interval, Outcome, OutcomeOf, Range } from '@limpide/data/model';
import { formatList, formatNumber, formatPercent, formatTime } from '../engine/values.js';
import { groupLabel, type OutcomeContext } from './context.js';
import { shareOf, type Proportion, type Share } from './frequency.js';
import type { GroupFigure } from './types.js';

interface ProportionGroup extends Proportion {
  readonly interval?: Interval | undefined;
  readonly range?: Range | undefined;
}

/** `95% confidence interval` */
export const confidence = ({ t, locale }: OutcomeContext, { level }: Interval): string =>
  t('evidence.confidence', { level: level === null ? 'none' : formatPercent(locale, level) });

const frequency = ({ t, locale, denominator }: OutcomeContext, { share, bound }: Share): string =>
  t('evidence.frequency', {
    bound,
    share: formatNumber(locale, bound === 'below' ? 1 : bound === 'above' ? denominator - 1 : share),
    denominator: formatNumber(locale, denominator),
  });

const otherFrame = (denominator: number, { share, bound }: Share): Share => ({
  share: denominator - share,
  bound: bound === 'below' ? 'above' : bound === 'above' ? 'below' : bound,
});

/** A limit of an interval as a whole number of the denominator. */
function limit(context: OutcomeContext, percent: number): string {
  const { t, locale, denominator } = context;
  const share = shareOf({ percent }, denominator);
  return share?.bound === 'below' ? t('evidence.lessThanOne') : formatNumber(locale, share?.share ?? 0);
}

function proportionFigure(context: OutcomeContext, id: string, group: ProportionGroup): GroupFigure {
  const { t, locale, denominator, outcome } = context;
  const named = { id, label: groupLabel(context, id) };
  const share = shareOf(group, denominator, outcome.approximate);
  const total = formatNumber(locale, denominator);
  const range = group.range && {
    interval: t('evidence.rangeOfStudies', {
      low: limit(context, group.range.low),
      high: limit(context, group.range.high),
      denominator: total,
    }),
  };
  if (!share) return { ...named, ...(range ?? { value: t('evidence.notReported') }) };
  const { bound } = share;
  const shown = bound === 'below' ? 1 : bound === 'above' ? denominator - 1 : share.share;
  return {
    ...named,
    share: share.share,
    frequency: frequency(context, share),
    percent: t('evidence.percent', { bound, value: formatPercent(locale, (shown * 100) / denominator) }),
    ...(typeof group.events === 'number' && group.n !== undefined
      ? { count: t('evidence.count', { events: group.events, people: group.n }) }
      : {}),
    complement: t('evidence.complement', {
      frequency: frequency(context, otherFrame(denominator, share)),
    }),
    ...range,
    ...(group.interval
      ? {
          interval: t('evidence.interval', {
            low: limit(context, group.interval.low),
            high: limit(context, group.interval.high),
            denominator: total,
            confidence: confidence(context, group.interval),
          }),
        }
      : {}),
  };
}

const valueInterval = (context: OutcomeContext, interval: Interval | undefined): { interval?: string } =>
  interval
    ? {
        interval: context.t('evidence.valueInterval', {
          low: formatNumber(context.locale, interval.low),
          high: formatNumber(context.locale, interval.high),
          confidence: confidence(context, interval),
        }),
      }
    : {};

interface Spread {
  readonly range?: Range | undefined;
  readonly interquartileRange?: Range | undefined;
  readonly standardDeviation?: number | undefined;
}

function withSpread({ t, locale }: OutcomeContext, value: string | undefined, spread: Spread): string {
  const { range, interquartileRange, standardDeviation } = spread;
  const pair = range ?? interquartileRange;
  if (value === undefined) {
    return pair
      ? t('evidence.range', { low: formatNumber(locale, pair.low), high: formatNumber(locale, pair.high) })
      : t('evidence.notReported');
  }
  if (pair) {
    return t('evidence.spread', {
      kind: range ? 'range' : 'quartiles',
      value,
      low: formatNumber(locale, pair.low),
      high: formatNumber(locale, pair.high),
    });
  }
  return standardDeviation === undefined
    ? value
    : t('evidence.spread', {
        kind: 'deviation',
        value,
        low: formatNumber(locale, standardDeviation),
        high: '',
      });
}

const unitNames = {
  'pmol/L': 'pmolL',
  'mL/year': 'mLYear',
  'events-per-person': 'eventsPerPerson',
  'standard-deviations': 'standardDeviations',
} as const;

type Continuous = OutcomeOf<'continuous'>;
type Point = Continuous['arms'][number]['points'][number];

function pointValue(context: OutcomeContext, outcome: Continuous, point: Point): string {
  const { t, locale } = context;
  const { value, at } = point;
  const measured =
    value === undefined
      ? undefined
      : outcome.unit === 'percent'
        ? formatPercent(locale, value)
        : t('evidence.quantity', {
            unit: unitNames[outcome.unit as keyof typeof unitNames] ?? outcome.unit,
            value: formatNumber(locale, value),
            number: value,
          });
  return t('evidence.point', {
    at: typeof at === 'string' ? at : 'time',
    value: withSpread(context, measured, point),
    time: typeof at === 'string' ? '' : formatTime(locale, at.value, at.unit),
  });
}

const rateNames = {
  'person-year': 'perPersonYear',
  '100-person-years': 'per100',
  '1000-people': 'per1000',
  person: 'person',
} as const;

/** The figures of each group of an outcome; none where there are only words. */
export function groupFigures(context: OutcomeContext): readonly GroupFigure[] {
  const { t, locale } = context;
  const outcome: Outcome = context.outcome;
  const named = (id: string): { id: string; label: string } => ({ id, label: groupLabel(context, id) });
  switch (outcome.kind) {
    case 'counts':
    case 'percentages':
    case 'kaplanMeier':
      return outcome.arms.map((arm) => proportionFigure(context, arm.arm, arm));
    case 'singleArm':
      return outcome.groups.map((group) => proportionFigure(context, group.group, group));
    case 'countsUnknownDenominator':
      return outcome.arms.map(({ arm, events }) => {
        const count = t('evidence.countOnly', { number: events });
        return { ...named(arm), count, value: count };
      });
    case 'medianTime':
      return outcome.arms.map((arm) => ({
        ...named(arm.arm),
        value:
          arm.value === null
            ? t('evidence.notEstimable')
            : withSpread(context, formatTime(locale, arm.value, outcome.unit), arm),
      }));
    case 'rate':
      return outcome.arms.map((arm) => ({
        ...named(arm.arm),
        value: t('evidence.rate', { per: rateNames[outcome.per], value: formatNumber(locale, arm.value) }),
        ...valueInterval(context, arm.interval),
      }));
    case 'pairwise':
      return outcome.arms.map(({ arm, percent }) => ({
        ...named(arm),
        value: t('evidence.pairwise', {
          percent: formatPercent(locale, shareOf({ percent }, 100)?.share ?? 0),
          comparisons: formatNumber(locale, outcome.comparisons),
        }),
      }));
    case 'continuous':
      return outcome.arms.map(({ arm, points }) => ({
        ...named(arm),
        value: t('evidence.statistic', {
          statistic: outcome.statistic,
          value: formatList(
            locale,
            points.map((point) => pointValue(context, outcome, point)),
            'unit',
          ),
        }),
      }));
    case 'ratio':
    case 'recommendation':
    case 'narrative':
    case 'notReported':
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

/**
 * Subtraction of the shown numbers (D3), for two groups of which one is the
 * comparator; none where a number is only a bound.
 */
export function shownDifference(
  context: OutcomeContext,
  groups: readonly GroupFigure[],
): ShownDifference | undefined {
  const { study, outcome, denominator } = context;
  if (outcome.comparator !== 'study' || groups.length !== 2) return undefined;
  const comparator = study.comparator.kind === 'arm' ? study.comparator.arm : undefined;
  const [first, second] = groups[0]!.id === comparator ? [groups[1]!, groups[0]!] : [groups[0]!, groups[1]!];
  const proportions: readonly Proportion[] = 'arms' in outcome ? (outcome.arms as readonly Proportion[]) : [];
  const exact = proportions.every((group) => {
    const bound = shareOf(group, denominator)?.bound;
    return bound === 'exact';
  });
  if (!exact || first.share === undefined || second.share === undefined) return undefined;
  const difference = first.share - second.share;
  return {
    first,
    second,
    direction: difference < 0 ? 'fewer' : difference > 0 ? 'more' : 'same',
    share: Math.abs(difference),
  };
}
