import type { Effect } from '@limpide/data/model';
import { formatNumber, formatPercent } from '../engine/values.js';
import { groupLabel, interventionArm, type OutcomeContext } from './context.js';
import { confidence } from './groups.js';
import { camelCase } from './names.js';

const ratios: readonly Effect['measure'][] = ['hazard-ratio', 'rate-ratio', 'risk-ratio', 'odds-ratio'];

/** Whether an effect says how the groups differ in proportion, not by how much. */
export const isRelative = (effect: Effect): boolean =>
  ratios.includes(effect.measure) || effect.measure === 'relative-reduction';

const differences: readonly Effect['measure'][] = [
  'relative-reduction',
  'risk-difference',
  'mean-difference',
  'standardized-mean-difference',
];

/** The value of an effect that would be no difference, where its interval includes it. */
function noDifferenceIn({ measure, interval }: Effect): 0 | 1 | undefined {
  const none = ratios.includes(measure) ? 1 : differences.includes(measure) ? 0 : undefined;
  return none !== undefined && interval && interval.low <= none && interval.high >= none ? none : undefined;
}

/** Whether the interval of a comparison leaves open whether there was a difference. */
export const includesNoDifference = (effect: Effect): boolean => noDifferenceIn(effect) !== undefined;

const directions = {
  'favours-intervention': 'intervention',
  'favours-comparator': 'comparator',
  'no-difference-shown': 'same',
} as const;

/** A reported effect in plain terms, each a whole sentence; never the source of any other figure. */
export function describeEffect(context: OutcomeContext, effect: Effect): readonly string[] {
  const { t, locale, outcome } = context;
  const arm = interventionArm(context);
  const group = arm === undefined ? 'none' : groupLabel(context, arm);
  if (effect.value === null) {
    const direction = outcome.direction ? directions[outcome.direction] : 'unknown';
    return [t('evidence.effectInWords', { direction, group })];
  }
  const { measure, value, interval: found } = effect;
  const inPercent = measure === 'relative-reduction';
  const show = inPercent ? formatPercent : formatNumber;
  const interval = found
    ? t('evidence.effectInterval', {
        confidence: confidence(context, found),
        low: show(locale, found.low),
        high: show(locale, found.high),
      })
    : t('evidence.effectNoInterval');
  const none = noDifferenceIn(effect);
  const open = none === undefined ? [] : [t('evidence.effectLeavesOpen', { none })];
  if (inPercent) {
    const direction = value < 0 ? 'more' : 'fewer';
    const shown = show(locale, Math.abs(value));
    return [t('evidence.effectReduction', { direction, value: shown, interval }), ...open];
  }
  const said = { measure: camelCase(measure), value: show(locale, value), interval };
  if (!ratios.includes(measure)) return [t('evidence.effectDifference', said), ...open];
  return [
    t('evidence.effectRatio', { ...said, group }),
    ...(measure === 'hazard-ratio' ? [t('evidence.effectOnEvent')] : []),
    ...open,
  ];
}
