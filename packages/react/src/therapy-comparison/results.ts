import { findRecord, type Therapy } from '@limpide/data';
import { formatList } from '@limpide/i18n';
import { appliesTo } from '../internal/evidence/index.js';
import { note, suffixOf, type AnswerContext } from './answers.js';
import type { OptionRecord } from './columns.js';
import { idsOf, optionStudies, type KeyAndOthers } from './optionStudies.js';
import { namesOf, shownOutcomes, studyBlock } from './studies.js';
import type { Block } from './types.js';

/**
 * What studies found: each study one block in its therapy's column, never split
 * across columns; harms of every study in plain sight. What was found in other
 * diseases stands under a heading that says so, and so does advice.
 */
export function resultsAnswer(context: AnswerContext, { option, therapy }: OptionRecord): readonly Block[] {
  const { t, dataset } = context.evidence;
  const { own, ofOthers, guidance } = optionStudies(option, context.disease, dataset);
  const blocks: Block[] = [...studyBlocks(context, own)];
  const borrowed = harmsOfTherapy(context, therapy);
  const elsewhere = [...comparedElsewhere(context, therapy), ...borrowed];
  const isStudied = idsOf(own).length > 0;
  const hasOthers = idsOf(ofOthers).length > 0;
  if (!isStudied) blocks.push(note('empty', t('therapyComparison.noStudies')));
  if (isHarmsOnly(context, { option, therapy })) blocks.push(note('plain', t('therapyComparison.harmsOnly')));
  if (!isStudied && (hasOthers || borrowed.length > 0)) {
    blocks.push(note('plain', t(`therapyComparison.${hasOthers ? 'resultsBorrowed' : 'harmsBorrowed'}`)));
  }
  // Silence would read as "no harm" (EV05).
  if (!isStudied && !hasOthers && elsewhere.length === 0) {
    blocks.push(note('empty', t('therapyComparison.noHarmsEither')));
  }
  if (hasOthers) {
    blocks.push({
      kind: 'section',
      part: 'of-other-diseases',
      heading: t('therapyComparison.ofOtherDiseases'),
      suffix: suffixOf(context),
      blocks: studyBlocks(context, ofOthers, true),
    });
  }
  return [...blocks, ...guidanceBlocks(context, guidance), ...elsewhere];
}

/**
 * Key studies first and whole; of the others the harms, and the rest folded away.
 * `flat`: inside a section, whose heading stands for those of the parts.
 */
function studyBlocks(context: AnswerContext, studies: KeyAndOthers, flat = false): readonly Block[] {
  const { key, others } = studies;
  const { t } = context.evidence;
  const withHarms = others.filter((id) => hasHarms(context, id));
  const blocks: Block[] = [];
  const add = (part: string, heading: string, studyParts: readonly Block[]): void => {
    if (flat || studyParts.length === 0 || others.length === 0) blocks.push(...studyParts);
    else blocks.push({ kind: 'section', part, heading, suffix: suffixOf(context), blocks: studyParts });
  };
  add(
    'key-studies',
    t('therapyComparison.keyStudies'),
    key.map((id) => studyBlock(context, id, 'all')),
  );
  add(
    'harms-of-others',
    t('therapyComparison.harmsOfOthers'),
    withHarms.map((id) => studyBlock(context, id, 'harms')),
  );
  if (others.length > 0) {
    blocks.push({
      kind: 'more',
      summary: t(`therapyComparison.${withHarms.length > 0 ? 'more' : 'moreWithoutHarms'}`, {
        count: others.length,
      }),
      blocks: others.map((id) => studyBlock(context, id, 'besides-harms')),
    });
  }
  return blocks;
}

/** Guidelines in a section of their own; those that speak of harms, and key ones, in plain sight. */
function guidanceBlocks(context: AnswerContext, { key, others }: KeyAndOthers): readonly Block[] {
  const { t } = context.evidence;
  const whole = (id: string): Block => studyBlock(context, id, 'all');
  const open = [...key, ...others.filter((id) => hasHarms(context, id))];
  const folded = others.filter((id) => !open.includes(id));
  if (open.length + folded.length === 0) return [];
  const more: Block = {
    kind: 'more',
    summary: t(`therapyComparison.${open.length > 0 ? 'moreGuidance' : 'guidanceCount'}`, {
      count: folded.length,
    }),
    blocks: folded.map(whole),
  };
  return [
    {
      kind: 'section',
      part: 'guidance',
      heading: t('therapyComparison.guidance'),
      suffix: suffixOf(context),
      blocks: [...open.map(whole), ...(folded.length > 0 ? [more] : [])],
    },
  ];
}

/**
 * Whether usual care has harms on record and nothing that was looked for as a
 * benefit: next to studied treatments it would look like harm without use.
 */
function isHarmsOnly(
  { evidence: { dataset }, disease }: AnswerContext,
  { option, therapy }: Pick<OptionRecord, 'option' | 'therapy'>,
): boolean {
  if (option.role !== 'usual-care') return false;
  const outcomes = [...option.keyStudies, ...option.studies]
    .flatMap((id) => findRecord(dataset.study, id)?.outcomes ?? [])
    .filter((outcome) => appliesTo(outcome, disease.id) && outcome.kind !== 'recommendation');
  return (
    !outcomes.some(({ role }) => role === 'benefit') &&
    (outcomes.some(({ role }) => role === 'harm') ||
      therapy.harms.some((harm) => appliesTo(harm, disease.id)))
  );
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
    return [note('plain', text)];
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
  return [{ kind: 'section', part: 'harms-of-therapy', heading, suffix: suffixOf(context), blocks }];
}
