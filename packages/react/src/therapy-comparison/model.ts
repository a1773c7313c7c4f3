import type { Dataset, Disease, DiseaseId } from '@limpide/data';
import { formatList, recordText, type Denominator, type Locale } from '@limpide/i18n';
import {
  createEvidence,
  describeUpkeep,
  type Citation,
  type Evidence,
  type FaultModel,
} from '../internal/evidence/index.js';
import {
  demandsAnswer,
  notRecorded,
  optionAnswer,
  therapyAnswer,
  type AnswerContext,
  type ComparisonContext,
} from './answers.js';
import { certaintyAnswer } from './certainty.js';
import { defaultTherapies, lockedTherapy, shownTherapies, type OptionRecord } from './columns.js';
import { therapyQuestions, type TherapyQuestion } from './questions.js';
import { evidenceOf, optionStudies } from './optionStudies.js';
import { comparisonDenominator } from './denominator.js';
import { resultsAnswer } from './results.js';
import { hiddenOutcomes, hiddenSentences } from './studies.js';
import type {
  AboutModel,
  Block,
  GroupModel,
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
  /** Of every frequency in it: one for all widgets of a page, from `denominatorForPage`. @default what its records need */
  readonly denominator?: Denominator | undefined;
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
  const given = input.disease as TherapyComparisonInput['disease'] | undefined;
  const anchor = input.id ?? `limpide-${typeof given === 'string' ? given : given?.id}`;
  const evidence = createEvidence({ locale: input.locale, dataset: input.dataset, anchor });
  const { disease, faults } = evidence.disease(given);
  const [fault] = faults;
  if (!disease && fault) return fault;
  return evidence.attempt(`disease/${disease?.id}`, 'text', () =>
    describeComparison(input, disease as Disease, evidence, anchor, faults),
  );
}

function describeComparison(
  input: TherapyComparisonInput,
  disease: Disease,
  evidence: Evidence,
  id: string,
  found: readonly FaultModel[],
): TherapyComparisonModel {
  const { t, locale, dataset, references } = evidence;
  const text = recordText(locale, disease);
  const faults = [...found];
  const options = readOptions(disease, evidence, faults);
  faults.push(...propFaults(input, disease, evidence));

  const chosen = shownTherapies(disease, listOf(input.therapies) ?? defaultTherapies(disease, dataset));
  const shown = options.filter(({ therapy }) => chosen.includes(therapy.id));
  const group = describeGroup(disease, evidence);
  const asked = group ? [] : (listOf(input.questions) ?? therapyQuestions);
  const questions = therapyQuestions.filter((question) => asked.includes(question));
  const context: ComparisonContext = {
    evidence,
    disease,
    options,
    secondary: input.secondary === true,
    denominator: evidence.denominator(input.denominator, faults) ?? comparisonDenominator(disease, dataset),
  };

  const columns = shown.map((record) => describeColumn(record, context));
  const rows = describeRows(questions, shown, context);
  const terms = describeTerms(disease, evidence, faults);
  const isRecorded = group !== null || disease.options.some(({ role }) => role === 'usual-care');
  const noUsualCare = isRecorded
    ? null
    : { heading: t('therapyComparison.noUsualCare'), text: text.usualCare };
  return {
    kind: 'comparison',
    lang: locale.tag,
    dir: locale.dir,
    id,
    title: t('therapyComparison.title', { people: text.people }),
    summary: noUsualCare ? [text.summary] : [text.summary, text.usualCare],
    group,
    noUsualCare,
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
      heading: t('therapyComparison.references'),
      note: t('widget.referencesNote'),
      items: references.list(),
    },
    terms,
    about: describeAbout(disease, evidence),
  };
}

/** A disease without options, and with the names of those in the data set that are part of it. */
function describeGroup(disease: Disease, { t, locale, dataset, attempt }: Evidence): GroupModel | null {
  if (disease.options.length > 0) return null;
  const members = Object.values(dataset.disease).flatMap((member) => {
    if (member.partOf !== disease.id) return [];
    const name = attempt(`disease/${member.id}`, 'text', () => recordText(locale, member).name);
    return typeof name === 'string' ? [name] : [];
  });
  return { note: t('therapyComparison.group', { count: members.length }), members };
}

/** The options with their therapies; those without a sound record or words become faults of the whole. */
function readOptions(disease: Disease, evidence: Evidence, faults: FaultModel[]): readonly OptionRecord[] {
  const chosen = new Map(disease.options.map((option) => [option.therapy, option]));
  return [...chosen.values()].flatMap((option): OptionRecord[] => {
    const therapy = evidence.record('therapy', option.therapy);
    const record =
      therapy.kind === 'fault'
        ? therapy
        : evidence.attempt(`therapy/${therapy.id}`, 'text', () => ({
            kind: 'option' as const,
            option,
            therapy,
            name: recordText(evidence.locale, therapy).shortName,
          }));
    if (record.kind === 'option') return [record];
    faults.push(record);
    return [];
  });
}

/** What of a prop may be used: a list, where types are not checked. */
const listOf = <Item>(given: readonly Item[] | undefined): readonly Item[] | undefined =>
  Array.isArray(given) ? given : undefined;

function propFaults(
  input: TherapyComparisonInput,
  disease: Disease,
  evidence: Evidence,
): readonly FaultModel[] {
  const known = disease.options.map(({ therapy }) => therapy);
  const wrong = (prop: string, given: readonly string[] = [], allowed: readonly string[]): FaultModel[] =>
    [...new Set<string | readonly string[]>(listOf(given) ?? (given ? [given] : []))]
      .filter((value) => !allowed.includes(value as string) || !Array.isArray(given))
      .map((value) => evidence.fault({ code: 'wrong-prop', prop, value, allowed }));
  return [
    ...wrong('therapies', input.therapies, known),
    ...wrong('questions', input.questions, therapyQuestions),
  ];
}

function describeColumn(
  { option, therapy, name }: OptionRecord,
  { disease, evidence: { t, dataset } }: ComparisonContext,
): TherapyColumn {
  const usualCare = option.role === 'usual-care';
  const evidence = evidenceOf(optionStudies(option, disease, dataset));
  return {
    id: therapy.id,
    name,
    role: t(`therapyComparison.${usualCare ? 'usualCare' : badges[evidence]}`),
    usualCare,
    evidence,
  };
}

const badges = {
  'this-disease': 'studied',
  'other-diseases': 'otherDiseases',
  none: 'notStudied',
} as const;

function describeRows(
  questions: readonly TherapyQuestion[],
  shown: readonly OptionRecord[],
  context: ComparisonContext,
): readonly TherapyRow[] {
  const { evidence } = context;
  const known = new Map<string, readonly Block[]>();
  const blocksOf = (record: OptionRecord, question: TherapyQuestion): readonly Block[] => {
    const key = `${record.therapy.id} ${question}`;
    const found = known.get(key);
    if (found) return found;
    const made = evidence.attempt(`therapy/${record.therapy.id}`, `answers.${question}`, () =>
      question === 'sources'
        ? sourcesAnswer(context, record, blocksOf)
        : answer({ ...context, name: record.name }, record, question),
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
  { evidence }: ComparisonContext,
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
  context: ComparisonContext,
  shown: readonly OptionRecord[],
  questions: readonly TherapyQuestion[],
): TherapyChoices {
  const { evidence, disease, options, secondary } = context;
  const { t, locale } = evidence;
  const locked = lockedTherapy(disease);
  const away = options.filter((record) => !shown.includes(record)).map(({ name }) => name);
  const hidden = secondary ? [] : hiddenOutcomes(context, shown);
  return {
    heading: t('therapyComparison.choose'),
    more: away.length > 0 ? t('therapyComparison.chooseMore', { count: away.length }) : '',
    therapies: {
      legend: t('therapyComparison.chooseTherapies'),
      options: options.map((record) => ({
        id: record.therapy.id,
        label:
          record.therapy.id === locked
            ? t('therapyComparison.alwaysShown', { therapy: record.name })
            : record.name,
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
      ...hiddenSentences(evidence, hidden),
    ],
  };
}

function describeTerms(disease: Disease, evidence: Evidence, faults: FaultModel[]): TermsModel | null {
  const { t, locale } = evidence;
  const items = [...new Set(disease.terms)].flatMap((id) => {
    const term = evidence.record('term', id);
    const text =
      term.kind === 'fault' ? term : evidence.attempt(`term/${id}`, 'text', () => recordText(locale, term));
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

function describeAbout(disease: Disease, evidence: Evidence): AboutModel {
  const { t } = evidence;
  return {
    heading: t('therapyComparison.about'),
    sentences: describeUpkeep(disease, evidence),
    standing: [t('widget.notAdvice'), t('widget.emergency')],
  };
}
