import type { OutcomeOf } from '@limpide/data/model';
import { peopleWords, type OutcomeContext } from './context.js';
import { describeEffect, isRelative } from './effect.js';
import { proportionsOf, shareOf, type Proportion } from './frequency.js';
import { shownDifference } from './groups.js';
import { camelCase } from './names.js';
import type { GroupFigure } from './types.js';

/** `22 of 79 people (28 in 100)`, or `22 of 79 (28 in 100)` where "people" has been said. */
function figureInSentence(
  context: OutcomeContext,
  group: GroupFigure,
  { events, n }: Proportion,
  short: boolean,
): string {
  const { t, denominator, outcome } = context;
  if (group.frequency === undefined || group.share === undefined)
    return group.interval ?? group.value ?? t('evidence.notReported');
  if (typeof events === 'number' && n !== undefined) {
    const count = t(short ? 'evidence.countShort' : 'evidence.count', { events, people: n });
    return t('evidence.withFrequency', { count, frequency: group.frequency });
  }
  if (short) return group.frequency;
  const bound = outcome.approximate ? 'about' : 'exact';
  return t('evidence.frequencyOfPeople', { bound, share: group.share, denominator });
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
  const people = peopleWords(context);
  const figureOf = (group: GroupFigure, index: number, short: boolean = true): string =>
    figureInSentence(context, group, proportionsOf(outcome)[index] ?? {}, short);
  const [one, two, more] = groups;
  if (one && !more && readsAsPlural(context, groups)) {
    const first = figureOf(one, 0, false);
    if (!two) return t('evidence.countedOne', { design, period, people, figure: first });
    return t('evidence.countedTwo', {
      design,
      period,
      people,
      first,
      firstGroup: one.label,
      second: figureOf(two, 1),
      secondGroup: two.label,
    });
  }
  const figures = listed(context, groups, (group, index) => figureOf(group, index));
  return t('evidence.countedList', { design, period, people, figures });
}

function measuredSentence(context: OutcomeContext, groups: readonly GroupFigure[], period: string): string {
  const { t, design, words } = context;
  const figures = listed(context, groups, (group) => group.value ?? t('evidence.notReported'));
  return t('evidence.measuredList', { design, period, label: words.label, figures });
}

function relativeSentences(
  context: OutcomeContext,
  outcome: OutcomeOf<'ratio'>,
  period: string,
): readonly string[] {
  const { t, design, words } = context;
  const { effect } = outcome;
  const effects = describeEffect(context, effect).map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
  return [
    t('evidence.relativeOnly', {
      design,
      period,
      label: words.label,
      measure: isRelative(effect) ? 'relative' : 'difference',
    }),
    ...effects,
  ];
}

function certaintySentence(context: OutcomeContext, groups: readonly GroupFigure[]): readonly string[] {
  const { t, outcome } = context;
  if (outcome.certainty.kind === 'notRated') return [t('evidence.nobodyRated')];
  const level = camelCase(outcome.certainty.level);
  const difference = shownDifference(context, groups);
  if (!difference) return [];
  return [
    t('evidence.rated', {
      level,
      direction: difference.direction,
      group: difference.first.label,
      other: difference.second.label,
      people: peopleWords(context),
    }),
  ];
}

/**
 * The whole result in plain sentences, each a whole message: what was found,
 * what qualifies it, how sure it is.
 */
export function outcomeSentence(
  context: OutcomeContext,
  groups: readonly GroupFigure[],
  period: string,
): string {
  const { t, outcome, words } = context;
  const sentences: string[] = [];
  switch (outcome.kind) {
    case 'counts':
    case 'percentages':
    case 'singleArm':
    case 'kaplanMeier':
      sentences.push(countedSentence(context, groups, period));
      break;
    case 'countsUnknownDenominator':
    case 'medianTime':
    case 'rate':
    case 'pairwise':
    case 'continuous':
      sentences.push(measuredSentence(context, groups, period));
      break;
    case 'ratio':
      sentences.push(...relativeSentences(context, outcome, period));
      break;
    case 'recommendation':
      return words.sentence ?? words.label;
    case 'narrative':
      sentences.push(words.sentence ?? words.label);
      break;
    case 'notReported':
      return t('evidence.missing', { reason: camelCase(outcome.reason) });
  }
  if (outcome.kind === 'countsUnknownDenominator') sentences.push(t('evidence.noAnalysed'));
  if (outcome.kind === 'kaplanMeier') sentences.push(t('evidence.estimates'));
  if (outcome.kind === 'medianTime') sentences.push(t('evidence.median'));
  if (outcome.kind === 'singleArm' && outcome.pooled) sentences.push(t('evidence.pooled'));
  if (outcome.comparator === 'none') sentences.push(t('evidence.noComparison'));
  if (outcome.comparator === 'notReported') sentences.push(t('evidence.comparisonNotFound'));
  if (readSecondHand(context)) sentences.push(t('evidence.readSecondHand'));
  return [...sentences, ...certaintySentence(context, groups)].join(' ');
}

/** Whether an outcome was read nowhere but in secondary accounts. */
export const readSecondHand = ({ outcome }: OutcomeContext): boolean =>
  outcome.provenance.every(({ kind }) => kind === 'secondary');
