import {
  createDataset,
  dataset as shipped,
  defineDisease,
  defineSource,
  defineStudy,
  defineTherapy,
  type Dataset,
  type Disease,
  type DiseaseId,
  type LimpideRecord,
  type Outcome,
  type Source,
  type Study,
  type StudyText,
  type Therapy,
} from '@limpide/data';

/** An example of the widget: its disease and the data set that holds it. */
export interface TherapyComparisonExample {
  readonly disease: DiseaseId | Disease;
  readonly dataset: Dataset;
}

const upkeep = { checkedOn: '2026-11-23', recheckBy: '2027-11-23', review: 'none' } as const;

const languages = <Text>(en: Text, fr: Text): Readonly<Record<string, Text>> => ({ en, fr });

/** Made up for tests and stories: no figure here is evidence. */
export const exampleSource: Source = defineSource({
  kind: 'source',
  id: 'example-source',
  type: 'article',
  title: 'An example that reports nothing real',
  authors: ['Example A'],
  containerTitle: 'Example Journal',
  year: 2020,
  doi: '10.1000/example',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
});

/** A source that has no confirmed address. */
export const unconfirmedSource: Source = defineSource({
  kind: 'source',
  id: 'unconfirmed-source',
  type: 'article',
  title: 'An example without a confirmed address',
  authors: ['Example B'],
  containerTitle: 'Example Letters',
  year: 2019,
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
});

const shared = {
  period: { kind: 'within', value: 12, unit: 'month' },
  population: 'study',
  analysis: 'notStated',
  certainty: { kind: 'notRated' },
  provenance: [{ source: 'example-source', kind: 'primary-or-official' }],
} as const;

/** One outcome of each kind that says little. */
export const poorOutcomes: readonly Outcome[] = [
  {
    kind: 'singleArm',
    id: 'single-arm',
    role: 'benefit',
    comparator: 'none',
    groups: [{ group: 'treated', events: 5, n: 20 }],
    ...shared,
  },
  {
    kind: 'countsUnknownDenominator',
    id: 'unknown-denominator',
    role: 'harm',
    comparator: 'none',
    arms: [{ arm: 'treated', events: 3 }],
    ...shared,
  },
  {
    kind: 'ratio',
    id: 'ratio-only',
    role: 'benefit',
    comparator: 'notReported',
    effect: { measure: 'hazard-ratio', value: 0.8, interval: { low: 0.5, high: 1.3, level: 95 } },
    ...shared,
  },
  { kind: 'narrative', id: 'words-only', role: 'course', comparator: 'none', ...shared },
  {
    kind: 'notReported',
    id: 'not-reported',
    role: 'harm',
    comparator: 'none',
    reason: 'not-in-source',
    ...shared,
    period: { kind: 'notStated' },
    population: 'notStated',
  },
  {
    kind: 'singleArm',
    id: 'second-hand',
    role: 'benefit',
    comparator: 'none',
    groups: [{ group: 'treated', events: 9, n: 20 }],
    ...shared,
    provenance: [{ source: 'unconfirmed-source', kind: 'secondary' }],
  },
];

const studyText = (
  name: string,
  treated: string,
  label: string,
  people: string,
  sentence: string,
): StudyText => ({
  name,
  population: label,
  arms: { treated },
  outcomes: {
    'single-arm': { label, people },
    'unknown-denominator': { label, people },
    'ratio-only': { label },
    'words-only': { label, sentence },
    'not-reported': { label },
    'second-hand': { label, people },
  },
  cautions: {},
});

/** A study without a comparison group. */
export const poorStudy: Study = defineStudy({
  kind: 'study',
  id: 'example-study',
  status: 'published',
  design: { type: 'single-arm-trial', features: [] },
  diseases: ['example-disease'],
  therapies: ['example-therapy'],
  participants: 20,
  arms: [{ id: 'treated', therapy: 'example-therapy', n: 20 }],
  comparator: { kind: 'none' },
  population: 'described',
  source: 'example-source',
  registrations: [],
  outcomes: poorOutcomes,
  samePeopleAs: [],
  related: [],
  cautions: [],
  ...upkeep,
  text: languages(
    studyText(
      'Example study',
      'example therapy',
      'Example outcome',
      'had the outcome',
      'Some people felt better.',
    ),
    studyText(
      'Étude exemple',
      'thérapie exemple',
      'Résultat exemple',
      'ont eu ce résultat',
      'Certaines personnes se sont senties mieux.',
    ),
  ),
});

const exampleTherapy = (id: string, en: string, fr: string): Therapy =>
  defineTherapy({
    kind: 'therapy',
    id,
    type: 'drug',
    cells: [],
    donor: 'notApplicable',
    answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
    harms: [],
    ...upkeep,
    text: languages(
      { name: en, shortName: en, withTherapy: en, statements: {} },
      { name: fr, shortName: fr, withTherapy: fr, statements: {} },
    ),
  });

export const studiedTherapy: Therapy = exampleTherapy(
  'example-therapy',
  'Example therapy',
  'Thérapie exemple',
);
export const usualTherapy: Therapy = exampleTherapy(
  'example-usual-care',
  'Example usual care',
  'Soins exemples',
);

/** A disease with one treatment being studied, and usual care of which nothing is recorded. */
export const exampleDisease: Disease = defineDisease({
  kind: 'disease',
  id: 'example-disease',
  codes: [],
  facts: [],
  options: [
    option('example-therapy', 'studied', ['example-study']),
    option('example-usual-care', 'usual-care', []),
  ],
  terms: [],
  ...upkeep,
  text: languages(
    {
      name: 'example disease',
      nameWithArticle: 'example disease',
      ofName: 'of example disease',
      people: 'people with example disease',
      summary: 'This disease is made up, to show what little evidence looks like.',
      usualCare: 'What stands here as usual care is made up too.',
      statements: {},
    },
    {
      name: 'maladie exemple',
      nameWithArticle: 'la maladie exemple',
      ofName: 'de la maladie exemple',
      people: 'les personnes atteintes de la maladie exemple',
      summary: 'Cette maladie est inventée, pour montrer à quoi ressemblent des données maigres.',
      usualCare: 'Ce qui figure ici comme traitement habituel est inventé aussi.',
      statements: {},
    },
  ),
});

function option(
  therapy: string,
  role: 'studied' | 'usual-care',
  keyStudies: readonly string[],
): Disease['options'][number] {
  return { therapy, role, keyStudies, studies: [], regulation: [], approval: [], unknown: [] };
}

/** The example's records; a later one of the same id takes the place of an earlier one. */
export const exampleDataset = (...changes: readonly LimpideRecord[]): Dataset =>
  createDataset([
    exampleSource,
    unconfirmedSource,
    poorStudy,
    studiedTherapy,
    usualTherapy,
    exampleDisease,
    ...changes,
  ]);

/** More events than people: its figure must not be shown. */
export const brokenStudy: Study = {
  ...poorStudy,
  outcomes: poorOutcomes.map((outcome) =>
    outcome.kind === 'singleArm' && outcome.id === 'single-arm'
      ? { ...outcome, groups: [{ group: 'treated', events: 25, n: 20 }] }
      : outcome,
  ),
};

/** Has no words in French. */
export const untranslatedStudy: Study = { ...poorStudy, text: { en: poorStudy.text?.['en'] as StudyText } };

/** Would run a script if it were linked. */
export const scriptSource: Source = { ...withoutDoi(exampleSource), url: 'javascript:alert(1)' };

function withoutDoi({ doi: _doi, ...source }: Source): Source {
  return source;
}

const long = 'Supercalifragilisticexpialidocious-'.repeat(4);

type ExampleName =
  | 'ordinary'
  | 'muchEvidence'
  | 'manyOptions'
  | 'poorEvidence'
  | 'noUsualCare'
  | 'noStudies'
  | 'group'
  | 'empty'
  | 'invalid'
  | 'veryLong';

/** The widget's examples, which tests and stories share. */
export const examples: Readonly<Record<ExampleName, TherapyComparisonExample>> = {
  ordinary: { disease: 'systemic-sclerosis', dataset: shipped },
  muchEvidence: { disease: 'multiple-sclerosis', dataset: shipped },
  manyOptions: { disease: 'systemic-lupus-erythematosus', dataset: shipped },
  noUsualCare: { disease: 'chronic-inflammatory-demyelinating-polyneuropathy', dataset: shipped },
  noStudies: { disease: 'psoriasis', dataset: shipped },
  group: { disease: 'inflammatory-bowel-disease', dataset: shipped },
  poorEvidence: { disease: exampleDisease, dataset: exampleDataset() },
  empty: {
    disease: { ...exampleDisease, options: [option('example-usual-care', 'usual-care', [])] },
    dataset: exampleDataset(),
  },
  invalid: { disease: exampleDisease, dataset: exampleDataset(brokenStudy, scriptSource) },
  veryLong: {
    disease: exampleDisease,
    dataset: exampleDataset({
      ...studiedTherapy,
      text: languages(
        { name: long, shortName: long, withTherapy: long, statements: {} },
        { name: long, shortName: long, withTherapy: long, statements: {} },
      ),
    }),
  },
};
