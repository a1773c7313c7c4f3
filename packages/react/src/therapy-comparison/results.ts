import type { Therapy } from '@limpide/data';
import { formatList, recordText } from '@limpide/i18n';
import type { AnswerContext } from './answers.js';
import type { OptionRecord } from './columns.js';
import { namesOf, shownOutcomes, studyBlock } from './studies.js';
import type { Block } from './types.js';

/**
 * What studies found: each study one block in its therapy's column, never split
 * across columns; harms of every study in plain sight.
 */
export function resultsAnswer(context: AnswerContext, { option, therapy }: OptionRecord): readonly Block[] {
  const { t } = context.evidence;
  const key = option.keyStudies;
  const others = option.studies.filter((id) => !key.includes(id));
  const othersWithHarms = others.filter((id) => hasHarms(context, id));
  const blocks: Block[] = [];

  if (key.length > 0 && others.length > 0) {
    blocks.push({
      kind: 'section',
      part: 'key-studies',
      heading: t('therapyComparison.keyStudies'),
      blocks: key.map((id) => studyBlock(context, id, 'all')),
    });
  } else {
    blocks.push(...key.map((id) => studyBlock(context, id, 'all')));
  }
  if (othersWithHarms.length > 0) {
    blocks.push({
      kind: 'section',
      part: 'harms-of-others',
      heading: t('therapyComparison.harmsOfOthers'),
      blocks: othersWithHarms.map((id) => studyBlock(context, id, 'harms')),
    });
  }
  if (others.length > 0) {
    blocks.push({
      kind: 'more',
      summary: t(`therapyComparison.${othersWithHarms.length > 0 ? 'more' : 'moreWithoutHarms'}`, {
        count: others.length,
      }),
      blocks: others.map((id) => studyBlock(context, id, 'besides-harms')),
    });
  }
  if (key.length + others.length === 0) {
    blocks.push({ kind: 'note', tone: 'empty', text: t('therapyComparison.noStudies') });
  }
  return [...blocks, ...comparedElsewhere(context, therapy), ...harmsOfTherapy(context, therapy)];
}

/** A record that is broken is taken to have harms: its fault then stands in plain sight. */
function hasHarms(context: AnswerContext, id: string): boolean {
  const study = context.evidence.dataset.study[id];
  if (!study) return true;
  const found = context.evidence.attempt(`study/${id}`, 'outcomes', () =>
    shownOutcomes(context, study).some(({ role }) => role === 'harm'),
  );
  return found !== false;
}

/** Points to the trials of other columns in which this therapy was the comparator. */
function comparedElsewhere(context: AnswerContext, therapy: Therapy): readonly Block[] {
  const { t, locale, dataset } = context.evidence;
  return context.options.flatMap((other): Block[] => {
    if (other.therapy.id === therapy.id) return [];
    const trials = [...other.option.keyStudies, ...other.option.studies].filter((id) => {
      const study = dataset.study[id];
      return study?.arms?.some(
        (arm) =>
          arm.therapy === therapy.id && study.comparator.kind === 'arm' && study.comparator.arm === arm.id,
      );
    });
    const names = namesOf(context, trials);
    if (names.length === 0) return [];
    const text = t('therapyComparison.comparedIn', {
      count: names.length,
      studies: formatList(locale, names),
      therapy: recordText(locale, other.therapy).shortName,
    });
    return [{ kind: 'note', tone: 'plain', text }];
  });
}

/** Harms that studies of other or several conditions report, study by study, each with its own people. */
function harmsOfTherapy(context: AnswerContext, therapy: Therapy): readonly Block[] {
  const { t, dataset, fault } = context.evidence;
  const outcomesOf = new Map<string, string[]>();
  for (const { study, outcome } of therapy.harms) {
    outcomesOf.set(study, [...(outcomesOf.get(study) ?? []), outcome]);
  }
  const blocks = [...outcomesOf].flatMap(([id, ids]): Block[] => {
    const outcomes = dataset.study[id]?.outcomes;
    if (!outcomes) return [studyBlock(context, id, 'harms', ids)];
    const found = outcomes.filter((outcome) => ids.includes(outcome.id));
    const missing = ids.filter((outcome) => !found.some((other) => other.id === outcome));
    return [
      ...(shownOutcomes(context, { outcomes: found }).length > 0
        ? [studyBlock(context, id, 'harms', ids)]
        : []),
      ...missing.map((value) =>
        fault({ code: 'unknown-id', record: `study/${id}`, path: 'outcomes', value }),
      ),
    ];
  });
  if (blocks.length === 0) return [];
  const heading = t('therapyComparison.harmsOfTherapy');
  return [{ kind: 'section', part: 'harms-of-therapy', heading, blocks }];
}
