import type { Effect } from '@limpide/data/model';
import { formatNumber, formatPercent } from '../engine/values.js';
import { groupLabel, interventionArm, type OutcomeContext } from './context.js';
import { confidence } from './groups.js';
import { camelCase } from './names.js';

const ratios: readonly Effect['measure'][] = ['hazard-ratio', 'rate-ratio', 'risk-ratio', 'odds-ratio'];

/** Whether an effect says how the groups differ in proportion, not by how much. */
export const isRelative = (effect: Effect): boolean =>
  ratios.includes(effect.measure) || effect.measure === 'relative-reduction';

const directions = {
  'favours-intervention': 'intervention',
  'favours-comparator': 'comparator',
  'no-difference-shown': 'same',
} as const;

/** A reported effect in plain terms; never the source of any other figure. */
export function describeEffect(context: OutcomeContext, effect: Effect): readonly string[] {
  const { t, locale, outcome } = context;
  const arm = interventionArm(context);
  const group = arm === undefined ? 'none' : groupLabel(context, arm);
  if (effect.value === null) {
    const direction = outcome.direction ? directions[outcome.direction] : 'unknown';
    return [t('evidence.effectInWords', { direction, group })];
  }
  const inPercent = effect.measure === 'relative-reduction';
  const show = (value: number): string =>
    inPercent ? formatPercent(locale, value) : formatNumber(locale, value);
  const interval = effect.interval
    ? t('evidence.effectInterval', {
        confidence: confidence(context, effect.interval),
        low: show(effect.interval.low),
        high: show(effect.interval.high),
      })
    : t('evidence.effectNoInterval');
  if (inPercent) {
    const direction = effect.value < 0 ? 'more' : 'fewer';
    return [t('evidence.effectReduction', { direction, value: show(Math.abs(effect.value)), interval })];
  }
  const measure = camelCase(effect.measure);
  const value = show(effect.value);
  if (!ratios.includes(effect.measure)) return [t('evidence.effectDifference', { measure, value, interval })];
  const includesOne = effect.interval && effect.interval.low <= 1 && effect.interval.high >= 1;
  return [
    t('evidence.effectRatio', { measure, value, interval, group }),
    ...(effect.measure === 'hazard-ratio' ? [t('evidence.effectOnEvent')] : []),
    ...(includesOne ? [t('evidence.effectIncludesOne')] : []),
  ];
}
