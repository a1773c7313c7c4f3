import { proportionsOf } from '@limpide/data/frequency';
import { outcomeContext, populationOf, type DescribeOutcomeOptions, type OutcomeContext } from './context.js';
import { groupFigures, shownDifference } from './groups.js';
import { formatPeriod } from './period.js';
import { outcomeSentences } from './sentence.js';
import type { GroupFigure } from './types.js';

/** The interval of each group as a sentence of its own. */
function intervalSentences(context: OutcomeContext, groups: readonly GroupFigure[]): readonly string[] {
  const { t, outcome } = context;
  const proportions = proportionsOf(outcome);
  return groups.flatMap(({ interval, label, share, value }, index) => {
    // Where nothing but a range was found, it is the figure of the sentence before.
    if (interval === undefined || (share === undefined && value === undefined)) return [];
    const group = proportions[index];
    const isRange = group && 'range' in group && !('interval' in group && group.interval);
    const kind = groups.length > 1 ? (isRange ? 'rangeInGroup' : 'inGroup') : isRange ? 'range' : 'interval';
    return [t('evidence.intervalOf', { kind, interval, group: label })];
  });
}

/**
 * A result that stands alone, in a mail, a feed or a spoken page: what was
 * found and when, the difference, intervals as plain ranges, who was studied,
 * what qualifies it, how sure it is.
 *
 * @throws MissingTextError when the study, outcome or a group has no words.
 */
export function sayOutcome(options: DescribeOutcomeOptions): string {
  const context = outcomeContext(options);
  const { t, locale, outcome, denominator } = context;
  const groups = groupFigures(context);
  const { found, qualifiers, certainty } = outcomeSentences(
    context,
    groups,
    formatPeriod(locale, outcome.period),
  );
  const difference = shownDifference(context, groups);
  const population = populationOf(context);
  // Advice says for whom it is.
  const who =
    outcome.kind === 'recommendation'
      ? []
      : [
          t('evidence.who', {
            stated: population === undefined ? 'no' : 'yes',
            population: population ?? '',
          }),
        ];
  return [
    ...found,
    ...(difference
      ? [
          t('evidence.thatIs', {
            ...difference,
            denominator,
            first: difference.first.label,
            second: difference.second.label,
          }),
        ]
      : []),
    ...intervalSentences(context, groups),
    ...who,
    ...qualifiers,
    ...certainty,
  ].join(' ');
}
