import { findRecord, type Study } from '@limpide/data';
import { describeDesign, formatList } from '@limpide/i18n';
import { appliesTo } from '../internal/evidence/index.js';
import { note, type AnswerContext } from './answers.js';
import type { OptionRecord } from './columns.js';
import { idsOf, optionStudies } from './optionStudies.js';
import { namesOf, peopleOf, shownOutcomes } from './studies.js';
import type { Block } from './types.js';

/**
 * How sure the results are: kinds and numbers of studies, people per study
 * (never added up: reports overlap), and how much anyone has rated.
 */
export function certaintyAnswer(context: AnswerContext, { option, therapy }: OptionRecord): readonly Block[] {
  const { evidence } = context;
  const { t, dataset } = evidence;
  const { own, ofOthers, guidance } = optionStudies(option, context.disease, dataset);
  // A guideline is advice, and no study.
  const studies = [...idsOf(own), ...idsOf(ofOthers)].flatMap((id) => findRecord(dataset.study, id) ?? []);
  const borrows = therapy.harms.some((harm) => appliesTo(harm, context.disease.id));
  const advice = idsOf(guidance).length;
  const outside: readonly Block[] = studies.some(({ id }) => idsOf(own).includes(id))
    ? []
    : [
        note('empty', t('therapyComparison.noStudies')),
        ...(studies.length > 0
          ? [note('plain', t('therapyComparison.resultsBorrowed'))]
          : borrows
            ? [note('plain', t('therapyComparison.harmsBorrowed'))]
            : []),
      ];
  const notCounted =
    advice > 0 ? [note('plain', t('therapyComparison.guidanceNotCounted', { count: advice }))] : [];
  if (studies.length === 0) return [...outside, ...notCounted];
  const counted = studies.filter((study) => namesOf(context, [study.id]).length > 0);
  return [
    ...outside,
    note('plain', ratingSentence(context, studies)),
    ...uncontrolled(context, studies),
    { kind: 'list', heading: t('therapyComparison.designHeading'), items: designCounts(context, studies) },
    {
      kind: 'list',
      heading: t('therapyComparison.peopleHeading'),
      note: t('therapyComparison.notAdded'),
      items: counted.map((study) => peopleSentence(context, study)),
    },
    ...notCounted,
  ];
}

function ratingSentence(context: AnswerContext, studies: readonly Study[]): string {
  const { t } = context.evidence;
  const outcomes = studies
    .flatMap((study) => shownOutcomes(context, study))
    .filter(({ kind }) => kind !== 'recommendation');
  const count = outcomes.length;
  const rated = outcomes.filter(({ certainty }) => certainty.kind === 'rated').length;
  if (count === 0) return t('therapyComparison.noResults');
  if (rated === 0) return t('therapyComparison.ratedNone', { count });
  return rated === count
    ? t('therapyComparison.ratedAll', { count })
    : t('therapyComparison.ratedSome', { rated, count });
}

function uncontrolled({ evidence: { t } }: AnswerContext, studies: readonly Study[]): readonly Block[] {
  const count = studies.filter(({ comparator }) => comparator.kind === 'none').length;
  return count > 0 ? [note('plain', t('therapyComparison.noComparisonGroups', { count }))] : [];
}

function designCounts(
  { evidence: { t, locale } }: AnswerContext,
  studies: readonly Study[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { design } of studies) {
    const name = describeDesign(locale, { type: design.type, features: [] });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([design, count]) => t('therapyComparison.designs', { design, count }));
}

function peopleSentence(context: AnswerContext, study: Study): string {
  const { t, locale } = context.evidence;
  const [name = study.id] = namesOf(context, [study.id]);
  const people =
    study.participants === null ? t('therapyComparison.peopleNotStatedInList') : peopleOf(context, study);
  const same = namesOf(context, study.samePeopleAs);
  return same.length > 0
    ? t('therapyComparison.studyPeopleSame', { study: name, people, studies: formatList(locale, same) })
    : t('therapyComparison.studyPeople', { study: name, people });
}
