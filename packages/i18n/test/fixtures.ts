import { createDataset, defineSource, defineStudy, type Dataset } from '@limpide/data';
import type {
  Outcome,
  OutcomeKind,
  OutcomeOf,
  OutcomeText,
  Source,
  Study,
  StudyText,
} from '@limpide/data/model';

const shared = {
  role: 'benefit',
  period: { kind: 'within', value: 12, unit: 'month' },
  population: 'study',
  analysis: 'intention-to-treat',
  comparator: 'study',
  certainty: { kind: 'notRated' },
  provenance: [{ source: 'own', kind: 'primary-or-official', locator: { part: 'table', label: '2' } }],
} as const;

/** Every kind of outcome, with figures made up for the tests. */
export const outcomes: { readonly [Kind in OutcomeKind]: OutcomeOf<Kind> } = {
  counts: {
    ...shared,
    kind: 'counts',
    id: 'counts',
    arms: [
      { arm: 'one', events: 22, n: 79 },
      { arm: 'two', events: 31, n: 77 },
    ],
  },
  percentages: {
    ...shared,
    kind: 'percentages',
    id: 'percentages',
    arms: [
      { arm: 'one', percent: 9.1 },
      { arm: 'two', percent: 13.6, interval: { low: 10.2, high: 17, level: 95 } },
    ],
  },
  countsUnknownDenominator: {
    ...shared,
    kind: 'countsUnknownDenominator',
    id: 'countsUnknownDenominator',
    arms: [
      { arm: 'one', events: 3 },
      { arm: 'two', events: 34 },
    ],
  },
  singleArm: {
    ...shared,
    kind: 'singleArm',
    id: 'singleArm',
    comparator: 'none',
    groups: [{ group: 'one', events: 30, n: 43 }],
  },
  kaplanMeier: {
    ...shared,
    kind: 'kaplanMeier',
    id: 'kaplanMeier',
    comparator: 'none',
    arms: [{ arm: 'one', percent: 66, interval: { low: 50, high: 82, level: 90 } }],
  },
  medianTime: {
    ...shared,
    kind: 'medianTime',
    id: 'medianTime',
    unit: 'month',
    arms: [
      { arm: 'one', value: null },
      { arm: 'two', value: 24, range: { low: 3, high: 60 } },
    ],
  },
  rate: {
    ...shared,
    kind: 'rate',
    id: 'rate',
    per: 'person-year',
    arms: [
      { arm: 'one', value: 0.16 },
      { arm: 'two', value: 0.29, interval: { low: 0.2, high: 0.4, level: null } },
    ],
  },
  ratio: {
    ...shared,
    kind: 'ratio',
    id: 'ratio',
    effect: { measure: 'hazard-ratio', value: 2.01, interval: { low: 0.74, high: 5.49, level: 95 } },
  },
  pairwise: {
    ...shared,
    kind: 'pairwise',
    id: 'pairwise',
    comparisons: 1404,
    arms: [
      { arm: 'one', percent: 67 },
      { arm: 'two', percent: 33 },
    ],
  },
  continuous: {
    ...shared,
    kind: 'continuous',
    id: 'continuous',
    statistic: 'median',
    unit: 'score',
    arms: [
      {
        arm: 'one',
        points: [
          { at: 'baseline', value: 24.5, interquartileRange: { low: 18, high: 31 } },
          { at: { value: 2, unit: 'year' }, value: 12, range: { low: 4, high: 1250 } },
        ],
      },
    ],
  },
  recommendation: { ...shared, kind: 'recommendation', id: 'recommendation', comparator: 'notApplicable' },
  narrative: { ...shared, kind: 'narrative', id: 'narrative' },
  notReported: { ...shared, kind: 'notReported', id: 'notReported', reason: 'not-in-source' },
};

const words: Record<'en' | 'fr' | 'es', OutcomeText> = {
  en: {
    label: 'Serious infection',
    people: 'had a serious infection',
    population: 'People who could be assessed',
    sentence: 'The society advises this treatment after two others have failed.',
  },
  fr: {
    label: 'Infection grave',
    people: 'ont eu une infection grave',
    population: 'Personnes évaluables',
    sentence: 'La société savante conseille ce traitement après l’échec de deux autres.',
  },
  es: {
    label: 'Infección grave',
    people: 'tuvieron una infección grave',
    population: 'Personas que pudieron evaluarse',
    sentence: 'La sociedad médica aconseja este tratamiento después del fracaso de otros dos.',
  },
};

const texts: Record<'en' | 'fr' | 'es', Omit<StudyText, 'outcomes'>> = {
  en: {
    name: 'OWN',
    population: 'Adults with early disease',
    arms: { one: 'transplant of their own stem cells', two: 'usual drugs', three: 'no treatment' },
    cautions: {},
  },
  fr: {
    name: 'OWN',
    population: 'Adultes atteints d’une maladie récente',
    arms: {
      one: 'greffe de leurs propres cellules souches',
      two: 'médicaments habituels',
      three: 'aucun traitement',
    },
    cautions: {},
  },
  es: {
    name: 'OWN',
    population: 'Adultos con enfermedad reciente',
    arms: {
      one: 'trasplante de sus propias células madre',
      two: 'medicamentos habituales',
      three: 'ningún tratamiento',
    },
    cautions: {},
  },
};

/** A source with all the parts of a reference. */
export const ownSource: Source = defineSource({
  kind: 'source',
  id: 'own',
  type: 'article',
  title: 'A title',
  authors: ['Martin A', 'Petit B'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2020,
  volume: '12',
  issue: '3',
  page: '1-9',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
});

/** A study that holds the given outcome, with words in each language. */
export function studyWith(outcome: Outcome, change: Partial<Study> = {}): Study {
  const text = (language: 'en' | 'fr' | 'es'): StudyText => ({
    ...texts[language],
    outcomes: { [outcome.id]: words[language] },
  });
  return defineStudy({
    kind: 'study',
    id: 'own',
    status: 'published',
    design: { type: 'randomized-trial', features: ['open-label'] },
    diseases: ['systemic-sclerosis'],
    therapies: ['autologous-hsct'],
    participants: 156,
    arms: [{ id: 'one' }, { id: 'two' }],
    comparator: { kind: 'arm', arm: 'two' },
    population: 'described',
    source: 'own',
    registrations: [],
    outcomes: [outcome],
    samePeopleAs: [],
    related: [],
    cautions: [],
    checkedOn: '2026-11-23',
    recheckBy: '2027-11-23',
    review: 'none',
    text: { en: text('en'), fr: text('fr'), es: text('es') },
    ...change,
  });
}

export const ownDataset: Dataset = createDataset([ownSource]);
