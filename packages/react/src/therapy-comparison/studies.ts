import { findRecord, type Outcome, type Study } from '@limpide/data';
import { describeDesign, formatDate, formatList, recordText } from '@limpide/i18n';
import { withPanels } from '../internal/evidence/createPanels.js';
import { appliesTo } from '../internal/evidence/index.js';
import { note, suffixOf, type AnswerContext, type ComparisonContext } from './answers.js';
import type { OptionRecord } from './columns.js';
import type { Block, StudyBlock } from './types.js';

/** Which outcomes of a study a block shows, and what it says of the rest. */
export type StudyPart = 'all' | 'harms' | 'besides-harms';

const readSecondHand = (outcome: Outcome): boolean =>
  outcome.provenance.every(({ kind }) => kind === 'secondary');

/** The outcomes of a study that hold for the disease of the page. */
const outcomesHere = (
  { disease }: Pick<AnswerContext, 'disease'>,
  study: Pick<Study, 'outcomes'>,
): readonly Outcome[] => study.outcomes.filter((outcome) => appliesTo(outcome, disease.id));

/** The outcomes of a study that are shown. */
export const shownOutcomes = (
  context: Pick<AnswerContext, 'disease' | 'secondary'>,
  study: Pick<Study, 'outcomes'>,
): readonly Outcome[] =>
  outcomesHere(context, study).filter((outcome) => context.secondary || !readSecondHand(outcome));

/** A figure that is left out because it was read second-hand, and its study. */
interface HiddenOutcome {
  readonly study: Study;
  readonly outcome: Outcome;
}

/** The figures of the shown columns that are left out because they were read second-hand. */
export function hiddenOutcomes(
  { evidence, disease }: ComparisonContext,
  shown: readonly OptionRecord[],
): readonly HiddenOutcome[] {
  const { study: studies } = evidence.dataset;
  const hidden = new Map<string, HiddenOutcome>();
  const add = (id: string, only?: string): void => {
    const study = findRecord(studies, id);
    for (const outcome of study?.outcomes ?? []) {
      const meant = (only === undefined || only === outcome.id) && appliesTo(outcome, disease.id);
      if (study && meant && readSecondHand(outcome)) hidden.set(`${id}/${outcome.id}`, { study, outcome });
    }
  };
  for (const { option, therapy } of shown) {
    for (const id of [...option.keyStudies, ...option.studies]) add(id);
    for (const harm of therapy.harms) if (appliesTo(harm, disease.id)) add(harm.study, harm.outcome);
  }
  return [...hidden.values()];
}

/** Deaths have it in their ids; the order alone depends on it. */
const isDeath = ({ outcome }: HiddenOutcome): boolean => /death|died|mortality/.test(outcome.id);

/**
 * That figures are hidden, and which harms are among them, deaths first: silence
 * about a harm would read as "there was none" (EV05).
 */
export function hiddenSentences(
  { t, locale, attempt }: AnswerContext['evidence'],
  hidden: readonly HiddenOutcome[],
): readonly string[] {
  if (hidden.length === 0) return [];
  const harms = hidden.filter(({ outcome }) => outcome.role === 'harm');
  const names = [...harms.filter(isDeath), ...harms.filter((harm) => !isDeath(harm))].flatMap(
    ({ study, outcome }) => {
      const label = attempt(
        `study/${study.id}`,
        `outcomes.${outcome.id}`,
        () => findRecord(recordText(locale, study).outcomes, outcome.id)?.label,
      );
      return typeof label === 'string' ? [t('therapyComparison.hiddenHarm', { label })] : [];
    },
  );
  return [
    t('therapyComparison.hidden', { count: hidden.length }),
    ...(names.length > 0
      ? [t('therapyComparison.hiddenHarms', { names: formatList(locale, [...new Set(names)], 'unit') })]
      : []),
  ];
}

/**
 * A study of the data set, with some of its outcomes or those that `only` names; or,
 * where it is missing, broken or without words, its fault in place.
 */
export function studyBlock(
  context: AnswerContext,
  id: string,
  part: StudyPart,
  only?: readonly string[],
): Block {
  const { evidence } = context;
  const study = evidence.record('study', id);
  if (study.kind === 'fault') return study;
  return evidence.attempt(`study/${id}`, 'outcomes', () => describeStudy(context, study, part, only));
}

function describeStudy(
  context: AnswerContext,
  study: Study,
  part: StudyPart,
  only: readonly string[] | undefined,
): StudyBlock {
  const { evidence } = context;
  const { t, locale, references } = evidence;
  const text = recordText(locale, study);
  const shown = shownOutcomes(context, study);
  const outcomes = shown.filter(({ id, role }) =>
    only ? only.includes(id) : part === 'all' || (role === 'harm') === (part === 'harms'),
  );
  const figures = outcomes.map((outcome) =>
    evidence.figure(study, outcome, {
      denominator: context.denominator,
      populationAbove: part !== 'harms',
      studyAbove: true,
    }),
  );
  // What is unfit to be shown stands in plain sight: it may be a harm.
  const broken = (only ?? ['']).flatMap((outcome) =>
    evidence.faultsOf(`study/${study.id}`, outcome && `outcomes.${outcome}.`),
  );
  const notes = part === 'harms' ? [] : studyNotes(context, study, shown, part);
  const cautions = study.cautions.flatMap((caution) => findRecord(text.cautions, caution) ?? []);
  return {
    kind: 'study',
    id: study.id,
    name: text.name,
    suffix: suffixOf(context, part === 'all' ? 'whole' : part === 'harms' ? 'harms' : 'rest'),
    facts:
      part === 'harms'
        ? [{ label: t('widget.study'), value: peopleOf(context, study) }]
        : studyFacts(context, study),
    source: { label: t('widget.source'), citation: references.cite(study.source) },
    cautions: cautions.length > 0 ? { heading: t('widget.cautions'), items: cautions } : null,
    blocks: [...withPanels(figures), ...(part === 'besides-harms' ? [] : broken), ...notes],
  };
}

function studyFacts(context: AnswerContext, study: Study): StudyBlock['facts'] {
  const { t, locale } = context.evidence;
  const text = recordText(locale, study);
  const design = describeDesign(locale, study.design);
  const status = study.status === 'published' ? '' : t('therapyComparison.status', { status: study.status });
  const { kind } = study.comparator;
  const arm = study.comparator.kind === 'arm' ? study.comparator.arm : '';
  const comparator = t('evidence.comparator', {
    kind: kind === 'arm' ? 'study' : kind,
    comparator: text.comparator ?? findRecord(text.arms, arm) ?? arm,
  });
  return [
    {
      label: t('therapyComparison.design'),
      value: status ? formatList(locale, [design, status], 'unit') : design,
    },
    {
      label: t('widget.population'),
      value: [peopleOf(context, study), populationOf(context, study)].join('. '),
    },
    ...(text.intervention ? [{ label: t('therapyComparison.intervention'), value: text.intervention }] : []),
    { label: t('widget.comparator'), value: comparator },
    { label: t('therapyComparison.recruited'), value: yearsOf(context, study) },
  ];
}

/** `156 people`, or that their number is not stated. */
export function peopleOf({ evidence: { t } }: AnswerContext, study: Study): string {
  return study.participants === null
    ? t('therapyComparison.peopleNotStated')
    : t('therapyComparison.people', { count: study.participants });
}

function populationOf({ evidence: { t, locale } }: AnswerContext, study: Study): string {
  const { population } = recordText(locale, study);
  return study.population === 'described' && population ? population : t('evidence.populationNotStated');
}

function yearsOf({ evidence: { t, locale } }: AnswerContext, study: Study): string {
  const { from, to } = study.design.years ?? {};
  return t('therapyComparison.years', {
    kind: from && to ? 'between' : from ? 'since' : to ? 'until' : 'notStated',
    from: from ? formatDate(locale, from) : '',
    to: to ? formatDate(locale, to) : '',
  });
}

/** What a study does not report, and whose people it counts again (EV04, D1). */
function studyNotes(
  context: AnswerContext,
  study: Study,
  shown: readonly Outcome[],
  part: StudyPart,
): readonly Block[] {
  const { t, locale } = context.evidence;
  const say = (text: string): Block => note('plain', text);
  const hidden = outcomesHere(context, study).filter((outcome) => !shown.includes(outcome));
  const harms = shown.some(({ role }) => role === 'harm');
  const benefits = shown.some(({ role, kind }) => role === 'benefit' && kind !== 'recommendation');
  const same = namesOf(context, study.samePeopleAs);
  // Nothing is said to be absent where something could not be read.
  const whole = context.evidence.faultsOf(`study/${study.id}`).length === 0;
  return [
    ...(study.outcomes.length === 0 && whole ? [say(t('therapyComparison.noResults'))] : []),
    ...(benefits && !harms && whole ? [say(t('therapyComparison.noHarms'))] : []),
    ...(harms && part === 'besides-harms' ? [say(t('therapyComparison.harmsAbove'))] : []),
    ...hiddenSentences(
      context.evidence,
      hidden.map((outcome) => ({ study, outcome })),
    ).map(say),
    ...(same.length > 0
      ? [say(t('therapyComparison.samePeople', { studies: formatList(locale, same) }))]
      : []),
  ];
}

/** Names of studies, as far as they are in the data set and have one. */
export function namesOf({ evidence }: AnswerContext, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const study = findRecord(evidence.dataset.study, id);
    const name =
      study && evidence.attempt(`study/${id}`, 'name', () => recordText(evidence.locale, study).name);
    return typeof name === 'string' ? [name] : [];
  });
}
