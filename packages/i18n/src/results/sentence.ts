import type { Effect, Outcome } from '@limpide/data/model';
import { effectOf } from './compared.js';
import { peopleWords, type OutcomeContext } from './context.js';
import { describeEffect, isRelative } from './effect.js';
import { isShares, proportionsOf, shareOf, type Proportion } from '@limpide/data/frequency';
import { effectSentence, type Level } from './effectSentence.js';
import { camelCase } from './names.js';
import type { GroupFigure } from './types.js';

/** `22 of 79 people (28 in 100, or 28%)`, or without "people" where it has been said. */
function figureInSentence(
  context: OutcomeContext,
  group: GroupFigure,
  { events, n }: Proportion,
  short: boolean,
): string {
  const { t, denominator, outcome } = context;
  const { frequency, percent } = group;
  if (frequency === undefined || percent === undefined || group.share === undefined)
    return group.interval ?? group.value ?? t('evidence.notReported');
  if (typeof events === 'number' && n !== undefined) {
    const figure = t(short ? 'evidence.countShort' : 'evidence.count', { events, people: n });
    return t('evidence.withShare', { figure, frequency, percent });
  }
  const bound = outcome.approximate ? 'about' : 'exact';
  const figure = short
    ? frequency
    : t('evidence.frequencyOfPeople', { bound, share: group.share, denominator });
  return t('evidence.withPercent', { figure, percent });
}

/** The figures of several groups in a row: `… in the group ‘a’; … in the group ‘b’`. */
function listed(
  { t }: OutcomeContext,
  groups: readonly GroupFigure[],
  figureOf: (group: GroupFigure, index: number) => string,
): string {
  const figures = groups.map((group, index) => {
    const figure = figureOf(group, index);
    return groups.length === 1 ? figure : t('evidence.inGroup', { figure, group: group.label });
  });
  return figures.reduce((one, other) => t('evidence.also', { one, other }));
}

/**
 * French needs the plural after the first number: zero, one and bounds take
 * the form that lists the figures after the verb.
 */
function readsAsPlural(context: OutcomeContext, groups: readonly GroupFigure[]): boolean {
  const proportions = proportionsOf(context.outcome);
  return (
    groups.every((group) => group.share !== undefined) &&
    proportions.every((group) => {
      const bound = shareOf(group, context.denominator)?.bound;
      return bound === 'exact' || typeof group.events === 'number';
    }) &&
    (proportions[0]?.events ?? groups[0]?.share ?? 0) > 1
  );
}

function countedSentence(context: OutcomeContext, groups: readonly GroupFigure[], period: string): string {
  const { t, design, outcome } = context;
  const said = { design, period, people: peopleWords(context) };
  const figureOf = (group: GroupFigure, index: number, short: boolean = true): string =>
    figureInSentence(context, group, proportionsOf(outcome)[index] ?? {}, short);
  const [one, two, more] = groups;
  if (!one || more || !readsAsPlural(context, groups)) {
    return t('evidence.countedList', { ...said, figures: listed(context, groups, figureOf) });
  }
  const first = figureOf(one, 0, false);
  if (!two) return t('evidence.countedOne', { ...said, figure: first });
  return t('evidence.countedTwo', {
    ...said,
    first,
    firstGroup: one.label,
    second: figureOf(two, 1),
    secondGroup: two.label,
  });
}

function measuredSentence(context: OutcomeContext, groups: readonly GroupFigure[], period: string): string {
  const { t, design, words } = context;
  const figures = listed(context, groups, (group) => group.value ?? t('evidence.notReported'));
  return t('evidence.measuredList', { design, period, label: words.label, figures });
}

function relativeSentences(context: OutcomeContext, effect: Effect, period: string): readonly string[] {
  const { t, design, words } = context;
  const measure = effect.value === null ? 'none' : isRelative(effect) ? 'relative' : 'difference';
  return [
    t('evidence.relativeOnly', { design, period, label: words.label, measure }),
    ...describeEffect(context, effect),
  ];
}

function certaintySentence(context: OutcomeContext, groups: readonly GroupFigure[], period: string): string {
  const { t, outcome } = context;
  if (outcome.certainty.kind === 'notRated') return t('evidence.qualifier', { what: 'notRated' });
  const level = camelCase(outcome.certainty.level);
  const effect = effectOf(context, groups, period);
  const sentence = effect && effectSentence(t, level as Level, effect);
  return sentence ?? t('evidence.ratedAlone', { level });
}

/** What was found; alone where nothing qualifies it. */
function foundSentences(
  context: OutcomeContext,
  groups: readonly GroupFigure[],
  period: string,
): readonly string[] {
  const { t, outcome, words } = context;
  switch (outcome.kind) {
    case 'ratio':
      return relativeSentences(context, outcome.effect, period);
    case 'recommendation':
    case 'narrative':
      return [words.sentence ?? words.label];
    case 'notReported':
      return [t('evidence.missing', { reason: camelCase(outcome.reason), label: words.label })];
    default:
      return [(isShares(outcome) ? countedSentence : measuredSentence)(context, groups, period)];
  }
}

/** The sentences about a result, in the order in which they are read. */
export interface OutcomeSentences {
  readonly found: readonly string[];
  /** What limits it: an estimate, no comparison group, a secondary account. */
  readonly qualifiers: readonly string[];
  /** None for what was not found, and for advice that nobody rated. */
  readonly certainty: readonly string[];
}

/** A result in plain sentences, each a whole message: what was found, what qualifies it, how sure it is. */
export function outcomeSentences(
  context: OutcomeContext,
  groups: readonly GroupFigure[],
  period: string,
): OutcomeSentences {
  const { t, outcome } = context;
  const { kind, comparator } = outcome;
  const found = foundSentences(context, groups, period);
  if (kind === 'notReported') return { found, qualifiers: [], certainty: [] };
  const certainty = [certaintySentence(context, groups, period)];
  if (kind === 'recommendation')
    return { found, qualifiers: [], certainty: outcome.certainty.kind === 'rated' ? certainty : [] };
  const qualifiers = [
    kind === 'countsUnknownDenominator' || kind === 'kaplanMeier' || kind === 'medianTime' ? kind : '',
    kind === 'singleArm' && outcome.pooled ? 'pooled' : '',
    comparator === 'none' || comparator === 'notReported' ? comparator : '',
    foundNoDifference(outcome) ? 'noDifferenceShown' : '',
    readSecondHand(context) ? 'secondary' : '',
  ];
  return {
    found,
    qualifiers: qualifiers.filter(Boolean).map((what) => t('evidence.qualifier', { what })),
    certainty,
  };
}

/** Whether a source shows no difference, and its own words or the effect do not say so already. */
const foundNoDifference = ({ kind, comparator, direction, effect }: Outcome): boolean =>
  direction === 'no-difference-shown' &&
  comparator === 'study' &&
  kind !== 'narrative' &&
  !(kind === 'ratio' && effect?.value === null);

/** All sentences about a result in one paragraph. */
export function outcomeSentence(
  context: OutcomeContext,
  groups: readonly GroupFigure[],
  period: string,
): string {
  const { found, qualifiers, certainty } = outcomeSentences(context, groups, period);
  return [...found, ...qualifiers, ...certainty].join(' ');
}

/** Whether an outcome was read nowhere but in secondary accounts. */
export const readSecondHand = ({ outcome }: OutcomeContext): boolean =>
  outcome.provenance.every(({ kind }) => kind === 'secondary');
