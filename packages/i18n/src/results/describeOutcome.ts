import type { OutcomeKind } from '@limpide/data/model';
import { outcomeContext, populationOf, type DescribeOutcomeOptions, type OutcomeContext } from './context.js';
import { describeEffect } from './effect.js';
import { isShares } from '@limpide/data/frequency';
import { groupFigures, shownDifference } from './groups.js';
import { camelCase } from './names.js';
import { formatPeriod } from './period.js';
import { outcomeSentence, readSecondHand } from './sentence.js';
import { describeDesign, describeProvenance, formatSource } from './sources.js';
import type { GroupFigure, OutcomeDescription, OutcomeForm } from './types.js';

function formOf({ outcome }: OutcomeContext, groups: readonly GroupFigure[]): OutcomeForm {
  const compared = outcome.comparator === 'study';
  if (isShares(outcome)) {
    const figures = groups.filter((group) => group.share !== undefined).length;
    return compared && figures > 1 ? 'comparison' : 'single-arm';
  }
  return forms[outcome.kind] ?? (compared || groups.length === 0 ? 'values' : 'single-arm');
}

const forms: { readonly [Kind in OutcomeKind]?: OutcomeForm } = {
  recommendation: 'words',
  narrative: 'words',
  notReported: 'not-reported',
};

function comparator(context: OutcomeContext): string {
  const { t, study, outcome, text } = context;
  const say = (kind: string, named: string = ''): string =>
    t('evidence.comparator', { kind, comparator: named });
  if (outcome.comparator !== 'study') return say(outcome.comparator);
  if (study.comparator.kind !== 'arm') return say(study.comparator.kind);
  const { arm } = study.comparator;
  return say('study', text.comparator ?? (Object.hasOwn(text.arms, arm) ? text.arms[arm] : arm));
}

function certainty({ t, locale, dataset, study, outcome }: OutcomeContext): OutcomeDescription['certainty'] {
  const given = outcome.certainty;
  const rated = given.kind === 'rated';
  const level = rated ? given.level : 'not-rated';
  const label = t('evidence.certainty', { level: camelCase(level) });
  if (!rated) return { level, label, detail: describeDesign(locale, study.design) };
  const { method, year } = given;
  const source = Object.hasOwn(dataset.source, given.rater) ? dataset.source[given.rater] : undefined;
  const rater = source ? formatSource(locale, source).citation : given.rater;
  return { level, label, detail: t('evidence.ratedBy', { method, year: String(year), rater }) };
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
        ...difference,
        denominator,
        first: difference.first.label,
        second: difference.second.label,
      }),
    }),
    ...(outcome.effect && { effect: describeEffect(context, outcome.effect).join(' ') }),
    population: populationOf(context) ?? t('evidence.populationNotStated'),
    period,
    comparator: comparator(context),
    ...(outcome.analysis !== 'notStated' && {
      analysis: t('evidence.analysis', { analysis: camelCase(outcome.analysis) }),
    }),
    certainty: certainty(context),
    ...(words.note !== undefined && { note: words.note }),
    provenance: outcome.provenance.map((item) => {
      const { source, kind } = item;
      return { source, kind, detail: describeProvenance(locale, item) };
    }),
    secondary: readSecondHand(context),
  };
}
