import { findRecord, type Dataset, type Disease, type DiseaseId } from '@limpide/data';
import {
  denominatorFor,
  formatDate,
  formatList,
  recordText,
  type Denominator,
  type Locale,
} from '@limpide/i18n';
import { createEvidence, type Citation, type Evidence, type FaultModel } from '../internal/evidence/index.js';
import { demandsAnswer, notRecorded, optionAnswer, therapyAnswer, type AnswerContext } from './answers.js';
import { certaintyAnswer } from './certainty.js';
import { defaultTherapies, lockedTherapy, shownTherapies, type OptionRecord } from './columns.js';
import { therapyQuestions, type TherapyQuestion } from './questions.js';
import { resultsAnswer } from './results.js';
import { hiddenOutcomes } from './studies.js';
import type {
  AboutModel,
  Block,
  TermsModel,
  TherapyChoice,
  TherapyChoices,
  TherapyColumn,
  TherapyComparisonModel,
  TherapyRow,
} from './types.js';

/** What a comparison is made of. */
export interface TherapyComparisonInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** A shipped disease by its id, or a publisher's own record. */
  readonly disease: DiseaseId | Disease;
  /** The columns; usual care is shown in any case. @default what is being studied, and usual care */
  readonly therapies?: readonly TherapyChoice[] | undefined;
  /** The rows. @default all nine */
  readonly questions?: readonly TherapyQuestion[] | undefined;
  /** Show figures read only in secondary accounts too. @default false */
  readonly secondary?: boolean | undefined;
  /** Begins every id inside the widget. @default made from the disease's id */
  readonly id?: string | undefined;
}

/**
 * Everything a comparison shows, in the locale's language; or the fault for
 * which it shows nothing.
 *
 * @throws MissingTextError when the locale lacks the comparison's own messages.
 */
export function createTherapyComparison(input: TherapyComparisonInput): TherapyComparisonModel | FaultModel {
  const given = input.disease;
  const disease = typeof given === 'string' ? findRecord(input.dataset.disease, given) : given;
  const anchor = input.id ?? `limpide-${typeof given === 'string' ? given : given.id}`;
  const evidence = createEvidence({ locale: input.locale, dataset: input.dataset, anchor });
  if (!disease) {
    const known = Object.keys(input.dataset.disease);
    return evidence.fault({ code: 'unknown-record', prop: 'disease', value: given, known });
  }
  return evidence.attempt(`disease/${disease.id}`, 'options', () =>
    describeComparison(input, disease, evidence, anchor),
  );
}

function describeComparison(
  input: TherapyComparisonInput,
  disease: Disease,
  evidence: Evidence,
  id: string,
): TherapyComparisonModel {
  const { t, locale, dataset, references } = evidence;
  const text = recordText(locale, disease);
  const { options, faults } = readOptions(disease, evidence);
  faults.push(...propFaults(input, disease, evidence));

  const chosen = shownTherapies(disease, input.therapies ?? defaultTherapies(disease, dataset));
  const shown = options.filter(({ therapy }) => chosen.includes(therapy.id));
  const asked = input.questions ?? therapyQuestions;
  const questions = therapyQuestions.filter((question) => asked.includes(question));
  const context: AnswerContext = {
    evidence,
    disease,
    options,
    secondary: input.secondary === true,
    denominator: denominatorOf(options, dataset),
  };

  const columns = shown.map((record) => describeColumn(record, evidence));
  const rows = describeRows(questions, shown, context);
  const terms = describeTerms(disease, evidence, faults);
  return {
    kind: 'comparison',
    lang: locale.locale,
    dir: locale.dir,
    id,
    title: t('therapyComparison.title', { people: text.people }),
    summary: [text.summary, text.usualCare],
    caption: t('therapyComparison.caption'),
    separate: t('therapyComparison.separate'),
    order: t('therapyComparison.order', {
      therapies: formatList(
        locale,
        columns.map(({ name }) => name),
        'unit',
      ),
    }),
    contents: t('therapyComparison.contents'),
    questionHeading: t('therapyComparison.question'),
    columns,
    rows,
    noQuestions: t('therapyComparison.noQuestions'),
    choices: describeChoices(context, shown, questions),
    faults,
    references: {
      heading: t('widget.references'),
      note: t('widget.referencesNote'),
      items: references.list(),
    },
    terms,
    about: describeAbout(disease, evidence),
  };
}

/** The options with their therapies; those without a record or words become faults of the whole. */
function readOptions(
  disease: Disease,
  evidence: Evidence,
): { readonly options: readonly OptionRecord[]; readonly faults: FaultModel[] } {
  const faults: FaultModel[] = [];
  const options = disease.options.flatMap((option): OptionRecord[] => {
    const therapy = evidence.dataset.therapy[option.therapy];
    if (!therapy) {
      const record = `disease/${disease.id}`;
      faults.push(evidence.fault({ code: 'unknown-id', record, path: 'options', value: option.therapy }));
      return [];
    }
    const text = evidence.attempt(`therapy/${therapy.id}`, 'text', () =>
      recordText(evidence.locale, therapy),
    );
    if ('kind' in text) faults.push(text);
    return 'kind' in text ? [] : [{ option, therapy }];
  });
  return { options, faults };
}

/**
 * The denominator of the whole comparison: of all its studies, whichever columns
 * and figures are shown, so that a choice never changes the numbers.
 */
function denominatorOf(options: readonly OptionRecord[], { study }: Dataset): Denominator {
  const ids = options.flatMap(({ option, therapy }) => [
    ...option.keyStudies,
    ...option.studies,
    ...therapy.harms.map((harm) => harm.study),
  ]);
  const outcomes = ids.flatMap((id) => study[id]?.outcomes ?? []);
  return denominatorFor(outcomes.filter((outcome) => 'kind' in outcome));
}

function propFaults(
  input: TherapyComparisonInput,
  disease: Disease,
  evidence: Evidence,
): readonly FaultModel[] {
  const known = disease.options.map(({ therapy }) => therapy);
  const wrong = (prop: string, given: readonly string[] = [], allowed: readonly string[]): FaultModel[] =>
    given
      .filter((value) => !allowed.includes(value))
      .map((value) => evidence.fault({ code: 'wrong-prop', prop, value, allowed }));
  return [
    ...wrong('therapies', input.therapies, known),
    ...wrong('questions', input.questions, therapyQuestions),
  ];
}

function describeColumn({ option, therapy }: OptionRecord, { locale, t }: Evidence): TherapyColumn {
  const usualCare = option.role === 'usual-care';
  return {
    id: therapy.id,
    name: recordText(locale, therapy).shortName,
    role: t(usualCare ? 'therapyComparison.usualCare' : 'therapyComparison.studied'),
    usualCare,
  };
}

function describeRows(
  questions: readonly TherapyQuestion[],
  shown: readonly OptionRecord[],
  context: AnswerContext,
): readonly TherapyRow[] {
  const { evidence } = context;
  const known = new Map<string, readonly Block[]>();
  const blocksOf = (record: OptionRecord, question: TherapyQuestion): readonly Block[] => {
    const key = `${record.therapy.id} ${question}`;
    const found = known.get(key);
    if (found) return found;
    const made = evidence.attempt(`therapy/${record.therapy.id}`, `answers.${question}`, () =>
      question === 'sources' ? sourcesAnswer(context, record, blocksOf) : answer(context, record, question),
    );
    const blocks = 'kind' in made ? [made] : made;
    known.set(key, blocks);
    return blocks;
  };
  return questions.map((question) => {
    const cells = shown.map((record) => ({
      therapy: record.therapy.id,
      blocks: blocksOf(record, question),
    }));
    return {
      id: question,
      question: evidence.t(`therapyComparison.${question}`),
      layout: cells.some(({ blocks }) => holdsFigures(blocks)) ? 'bands' : 'columns',
      cells,
    };
  });
}

const holdsFigures = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'panel' || block.kind === 'study' || ('blocks' in block && holdsFigures(block.blocks)),
  );

function answer(
  context: AnswerContext,
  record: OptionRecord,
  question: Exclude<TherapyQuestion, 'sources'>,
): readonly Block[] {
  switch (question) {
    case 'mechanism':
    case 'procedure':
    case 'duration':
      return therapyAnswer(context, record.therapy, question);
    case 'demands':
      return demandsAnswer(context, record.therapy);
    case 'results':
      return resultsAnswer(context, record);
    case 'certainty':
      return certaintyAnswer(context, record);
    case 'approval':
    case 'unknown':
      return optionAnswer(context, record, question);
  }
}

/** What the answers of a column cite, shown or not, in the order in which they cite it. */
function sourcesAnswer(
  { evidence }: AnswerContext,
  record: OptionRecord,
  blocksOf: (record: OptionRecord, question: TherapyQuestion) => readonly Block[],
): readonly Block[] {
  const answers = therapyQuestions
    .filter((question) => question !== 'sources')
    .map((question) => blocksOf(record, question));
  const sources = [...new Set(citationsIn(answers).map(({ source }) => source))];
  return sources.length > 0
    ? [{ kind: 'sources', citations: sources.map(evidence.references.cite) }]
    : [notRecorded(evidence)];
}

/** Citations anywhere inside a part of a model; nothing else there has an anchor. */
function citationsIn(part: unknown): readonly Citation[] {
  if (typeof part !== 'object' || part === null) return [];
  return 'anchor' in part ? [part as Citation] : Object.values(part).flatMap(citationsIn);
}

function describeChoices(
  context: AnswerContext,
  shown: readonly OptionRecord[],
  questions: readonly TherapyQuestion[],
): TherapyChoices {
  const { evidence, disease, options, secondary } = context;
  const { t, locale } = evidence;
  const locked = lockedTherapy(disease);
  const nameOf = ({ therapy }: OptionRecord): string => recordText(locale, therapy).shortName;
  const away = options.filter((record) => !shown.includes(record)).map(nameOf);
  const hidden = secondary ? 0 : hiddenOutcomes(context, shown);
  return {
    heading: t('therapyComparison.choose'),
    therapies: {
      legend: t('therapyComparison.chooseTherapies'),
      options: options.map((record) => ({
        id: record.therapy.id,
        label:
          record.therapy.id === locked
            ? t('therapyComparison.alwaysShown', { therapy: nameOf(record) })
            : nameOf(record),
        checked: shown.includes(record),
        locked: record.therapy.id === locked,
      })),
    },
    questions: {
      legend: t('therapyComparison.chooseQuestions'),
      options: therapyQuestions.map((question) => ({
        id: question,
        label: t(`therapyComparison.${question}`),
        checked: questions.includes(question),
        locked: false,
      })),
    },
    secondary: {
      legend: t('therapyComparison.chooseFigures'),
      label: t('therapyComparison.showSecondary'),
      checked: secondary,
    },
    status: [
      t('therapyComparison.showing', {
        therapies: shown.length,
        allTherapies: options.length,
        questions: questions.length,
        allQuestions: therapyQuestions.length,
      }),
      ...(away.length > 0 ? [t('therapyComparison.notShown', { therapies: formatList(locale, away) })] : []),
      ...(hidden > 0 ? [t('therapyComparison.hidden', { count: hidden })] : []),
    ],
  };
}

function describeTerms(disease: Disease, evidence: Evidence, faults: FaultModel[]): TermsModel | null {
  const { t, locale, dataset } = evidence;
  const items = disease.terms.flatMap((id) => {
    const term = dataset.term[id];
    if (!term) {
      const record = `disease/${disease.id}`;
      faults.push(evidence.fault({ code: 'unknown-id', record, path: 'terms', value: id }));
      return [];
    }
    const text = evidence.attempt(`term/${id}`, 'text', () => recordText(locale, term));
    if ('kind' in text) {
      faults.push(text);
      return [];
    }
    const { term: name, abbreviation, definition } = text;
    // Some names hold their abbreviation: it is not said twice.
    const isSaid = abbreviation === undefined || name.includes(abbreviation);
    return [{ term: name, ...(isSaid ? {} : { abbreviation }), definition }];
  });
  return items.length > 0 ? { heading: t('widget.terms'), items } : null;
}

function describeAbout(disease: Disease, { t, locale }: Evidence): AboutModel {
  const { review, checkedOn, recheckBy } = disease;
  return {
    heading: t('therapyComparison.about'),
    sentences: [
      t('widget.checked', {
        date: formatDate(locale, checkedOn),
        recheck: formatDate(locale, recheckBy),
      }),
      review === 'none'
        ? t('widget.reviewNone')
        : t('widget.reviewedBy', { name: review.name, date: formatDate(locale, review.on) }),
    ],
    standing: [t('widget.notAdvice'), t('widget.emergency')],
  };
}
