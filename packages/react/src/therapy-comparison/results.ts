import { findRecord, type Therapy } from '@limpide/data';
import { formatList } from '@limpide/i18n';
import { appliesTo } from '../internal/evidence/index.js';
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
  const elsewhere = [...comparedElsewhere(context, therapy), ...harmsOfTherapy(context, therapy)];
  if (key.length + others.length === 0) {
    blocks.push({ kind: 'note', tone: 'empty', text: t('therapyComparison.noStudies') });
    // Silence would read as "no harm" (EV05).
    if (elsewhere.length === 0) {
      blocks.push({ kind: 'note', tone: 'empty', text: t('therapyComparison.noHarmsEither') });
    }
  }
  return [...blocks, ...elsewhere];
}

/** A record that is broken, all or in part, is taken to have harms: its fault then stands in plain sight. */
function hasHarms(context: AnswerContext, id: string): boolean {
  const study = findRecord(context.evidence.dataset.study, id);
  return (
    !study ||
    context.evidence.faultsOf(`study/${id}`).length > 0 ||
    shownOutcomes(context, study).some(({ role }) => role === 'harm')
  );
}

/** Points to the trials of other columns in which this therapy was the comparator. */
function comparedElsewhere(context: AnswerContext, therapy: Therapy): readonly Block[] {
  const { t, locale, dataset } = context.evidence;
  return context.options.flatMap((other): Block[] => {
    if (other.therapy.id === therapy.id) return [];
    const trials = [...other.option.keyStudies, ...other.option.studies].filter((id) => {
      const study = findRecord(dataset.study, id);
      return study?.arms.some(
        (arm) =>
          arm.therapy === therapy.id && study.comparator.kind === 'arm' && study.comparator.arm === arm.id,
      );
    });
    const names = namesOf(context, trials);
    if (names.length === 0) return [];
    const text = t('therapyComparison.comparedIn', {
      count: names.length,
      studies: formatList(locale, names),
      therapy: other.name,
    });
    return [{ kind: 'note', tone: 'plain', text }];
  });
}

/** Harms that studies of other or several conditions report, study by study, each with its own people. */
function harmsOfTherapy(context: AnswerContext, therapy: Therapy): readonly Block[] {
  const { t, record, fault, faultsOf } = context.evidence;
  const outcomesOf = new Map<string, string[]>();
  for (const harm of therapy.harms) {
    const { study, outcome } = harm;
    if (!appliesTo(harm, context.disease.id)) continue;
    outcomesOf.set(study, [...(outcomesOf.get(study) ?? []), outcome]);
  }
  const blocks = [...outcomesOf].flatMap(([id, ids]): Block[] => {
    const study = record('study', id);
    if (study.kind === 'fault') return [study];
    const found = study.outcomes.filter((outcome) => ids.includes(outcome.id));
    const broken = ids.filter((outcome) => faultsOf(`study/${id}`, `outcomes.${outcome}.`).length > 0);
    const missing = ids.filter(
      (outcome) => !broken.includes(outcome) && !found.some((other) => other.id === outcome),
    );
    return [
      ...(shownOutcomes(context, { outcomes: found }).length + broken.length > 0
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
