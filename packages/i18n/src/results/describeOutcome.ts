import { outcomeContext, type DescribeOutcomeOptions, type OutcomeContext } from './context.js';
import { describeEffect } from './effect.js';
import { groupFigures, shownDifference } from './groups.js';
import { camelCase } from './names.js';
import { formatPeriod } from './period.js';
import { outcomeSentence, readSecondHand } from './sentence.js';
import { describeDesign, describeProvenance, formatSource } from './sources.js';
import type { GroupFigure, OutcomeDescription, OutcomeForm } from './types.js';

function formOf({ outcome }: OutcomeContext, groups: readonly GroupFigure[]): OutcomeForm {
  switch (outcome.kind) {
    case 'counts':
    case 'percentages':
    case 'singleArm':
    case 'kaplanMeier': {
      const figures = groups.filter((group) => group.share !== undefined).length;
      return outcome.comparator === 'study' && figures > 1 ? 'comparison' : 'single-arm';
    }
    case 'recommendation':
    case 'narrative':
      return 'words';
    case 'notReported':
      return 'not-reported';
    default:
      return 'values';
  }
}

function population({ t, study, outcome, text, words }: OutcomeContext): string {
  const stated =
    outcome.population === 'subgroup'
      ? words.population
      : outcome.population === 'study' && study.population === 'described'
        ? text.population
        : undefined;
  return stated ?? t('evidence.populationNotStated');
}

function comparator(context: OutcomeContext): string {
  const { t, study, outcome, text } = context;
  const kind = outcome.comparator === 'study' ? study.comparator.kind : outcome.comparator;
  if (kind === 'arm') {
    const arm = study.comparator.kind === 'arm' ? study.comparator.arm : '';
    return t('evidence.comparator', { kind: 'study', comparator: text.comparator ?? text.arms[arm] ?? arm });
  }
  return t('evidence.comparator', { kind, comparator: '' });
}

function certainty({ t, locale, dataset, study, outcome }: OutcomeContext): OutcomeDescription['certainty'] {
  const given = outcome.certainty;
  if (given.kind === 'notRated') {
    return {
      level: 'not-rated',
      label: t('evidence.certainty', { level: 'notRated' }),
      detail: describeDesign(locale, study.design),
    };
  }
  const rater = dataset.source[given.rater];
  return {
    level: given.level,
    label: t('evidence.certainty', { level: camelCase(given.level) }),
    detail: t('evidence.ratedBy', {
      method: given.method,
      year: String(given.year),
      rater: rater ? formatSource(rater).citation : given.rater,
    }),
  };
}

/**
 * All that is shown of one outcome, in one language: figures rounded once to
 * the view's denominator, their difference as shown, period, population,
 * comparator, certainty, and one plain sentence that every medium shares.
 *
 * @throws MissingTextError when the study, outcome or a group has no words.
 */
export function describeOutcome(options: DescribeOutcomeOptions): OutcomeDescription {
  const context = outcomeContext(options);
  const { t, locale, study, outcome, words, denominator } = context;
  const groups = groupFigures(context);
  const period = formatPeriod(locale, outcome.period);
  const difference = shownDifference(context, groups);
  return {
    study: study.id,
    id: outcome.id,
    kind: outcome.kind,
    form: formOf(context, groups),
    role: outcome.role,
    label: words.label,
    sentence: outcomeSentence(context, groups, period),
    groups,
    denominator,
    ...(difference && {
      difference: t('evidence.difference', {
        direction: difference.direction,
        share: difference.share,
        denominator,
        first: difference.first.label,
        second: difference.second.label,
      }),
    }),
    ...(outcome.effect && { effect: describeEffect(context, outcome.effect).join(' ') }),
    population: population(context),
    period,
    comparator: comparator(context),
    ...(outcome.analysis !== 'notStated' && {
      analysis: t('evidence.analysis', { analysis: camelCase(outcome.analysis) }),
    }),
    certainty: certainty(context),
    ...(words.note !== undefined && { note: words.note }),
    provenance: outcome.provenance.map((item) => ({
      source: item.source,
      kind: item.kind,
      detail: describeProvenance(locale, item),
    })),
    secondary: readSecondHand(context),
  };
}
