import { isDate } from './isDate.js';
import { isAllowedAddress, linkForms } from './links.js';
import type { FaultCode } from './faults.js';

/** What is wrong with a value of one form; falsy where nothing is. */
export type Form = (value: unknown) => FaultCode | false;

/**
 * What a field must hold to be shown: a form; the words to choose from, as
 * `one|other`; a list of one shape and its least length; or fields.
 */
export type Shape = Form | string | readonly [Shape, number?] | Fields;

/**
 * Fields by name. `name?` may be absent, `name~` may be `null`. Fields under
 * `kind` depend on it; of `or`, a word may stand in place of all fields.
 */
export interface Fields {
  readonly [name: string]: Shape | { readonly [kind: string]: Fields };
}

const number: Form = (value) => !Number.isFinite(value) && 'not-a-number';
const notNegative: Form = (value) => number(value) || ((value as number) < 0 && 'negative');
const positive: Form = (value) => number(value) || ((value as number) <= 0 && 'not-positive');
const whole: Form = (value) => number(value) || (!Number.isInteger(value) && 'not-whole');
const count: Form = (value) => notNegative(value) || whole(value);
const people: Form = (value) => positive(value) || whole(value);
const percent: Form = (value) => notNegative(value) || ((value as number) > 100 && 'over-100-percent');
const text: Form = (value) => (value === '' ? 'missing' : anyText(value));
/** Text that a spreadsheet may leave empty. */
const anyText: Form = (value) => typeof value !== 'string' && 'wrong-form';
const flag: Form = (value) => typeof value !== 'boolean' && 'wrong-form';
const date: Form = (value) => !isDate(value) && 'not-a-date';
const written =
  (form: RegExp): Form =>
  (value) =>
    !(typeof value === 'string' && form.test(value)) && 'wrong-form';
const address: Form = (value) => !isAllowedAddress(value as string) && 'address-not-allowed';

const texts: Shape = [text];
const unit = 'day|week|month|year';
const time: Fields = { value: positive, unit };
const interval: Fields = {
  low: number,
  high: number,
  'level~': (value) => percent(value) || ((value as number) < 50 && 'unknown-value'),
};
const range: Fields = { low: number, high: number };

const provenance: Fields = {
  source: text,
  kind: 'primary-or-official|institutional-repository|copy-of-record|secondary',
  'locator?': {
    part: 'abstract|table|figure|text|header|registry-record|page|reference-list|news',
    'label?': anyText,
  },
};
const sources: Shape = [provenance, 1];
const statement: Fields = {
  id: text,
  provenance: [provenance],
  'basis?': 'sourced|general-knowledge|design',
  'level?': 'laboratory|animal|human',
  'diseases?': texts,
};
const reference: Fields = { study: text, outcome: text, 'diseases?': texts };
const item: Fields = { kind: { statement, outcome: reference } };
const items: Shape = [item];

const effect: Fields = {
  measure:
    'hazard-ratio|rate-ratio|risk-ratio|odds-ratio|relative-reduction|risk-difference|mean-difference|' +
    'standardized-mean-difference|mean-change|median-change|comparison',
  'value~': number,
  'interval?': interval,
};

const share: Fields = { arm: text, percent, 'n?': people, 'interval?': interval };
const words: Fields = {};

const outcomeKinds: { readonly [kind: string]: Fields } = {
  counts: { arms: [{ arm: text, 'events~': count, n: people, 'percent?': percent }, 2] },
  percentages: { arms: [share, 2] },
  countsUnknownDenominator: { arms: [{ arm: text, events: count, 'percent?': percent }, 1] },
  singleArm: {
    'pooled?': flag,
    groups: [
      {
        group: text,
        'events?': count,
        'n?': people,
        'percent?': percent,
        'interval?': interval,
        'range?': range,
      },
      1,
    ],
  },
  kaplanMeier: { arms: [share, 1] },
  medianTime: {
    unit,
    arms: [{ arm: text, 'value~': notNegative, 'range?': range, 'interquartileRange?': range }, 1],
  },
  rate: {
    per: 'person-year|100-person-years|1000-person-years|1000-people|person',
    arms: [{ arm: text, value: notNegative, 'n?': people, 'events?': count, 'interval?': interval }, 1],
  },
  ratio: { effect },
  pairwise: { comparisons: people, arms: [{ arm: text, percent }, 2] },
  continuous: {
    statistic: 'mean|median|reported',
    unit: 'score|lesions|pmol/L|mL/year|mg/day|events-per-person|count|standard-deviations|percent',
    arms: [
      {
        arm: text,
        points: [
          {
            at: { or: 'baseline|change', value: number, unit },
            'value?': number,
            'range?': range,
            'standardDeviation?': notNegative,
            'interquartileRange?': range,
          },
          1,
        ],
      },
    ],
  },
  recommendation: words,
  narrative: words,
  notReported: { reason: 'not-read|no-results-yet|not-in-source' },
};

const outcome: Fields = {
  id: text,
  role: 'benefit|harm|course',
  period: {
    kind: {
      at: time,
      within: time,
      upTo: time,
      between: { from: notNegative, to: positive, unit },
      'before-and-after': { 'value~': positive, unit },
      followUp: { 'statistic?': 'median|mean', 'value?': positive, 'unit?': unit },
      afterInfusion: words,
      aroundTransplant: words,
      shortTerm: words,
      varied: words,
      notStated: words,
      notApplicable: words,
    },
  },
  population: 'study|subgroup|notStated',
  analysis: 'intention-to-treat|per-protocol|evaluable|notStated',
  comparator: 'study|none|notReported|subgroups|notApplicable',
  certainty: {
    kind: {
      notRated: words,
      rated: { level: 'high|moderate|low|very-low', rater: text, method: 'GRADE', year: whole },
    },
  },
  provenance: sources,
  'direction?': 'favours-intervention|favours-comparator|no-difference-shown',
  'size?': 'slight|little-or-none',
  'effect?': effect,
  'approximate?': flag,
  'diseases?': texts,
  kind: outcomeKinds,
};

const option: Fields = {
  therapy: text,
  role: 'studied|usual-care',
  keyStudies: texts,
  studies: texts,
  regulation: texts,
  approval: items,
  unknown: items,
};

const duration: Fields = {
  kind: {
    range: { from: number, to: number, unit, approximate: flag, statement: text, provenance: sources },
    about: { value: number, unit, statement: text, provenance: sources },
    words: { statement: text, provenance: sources },
    notRecorded: words,
  },
};
const stage: Fields = {
  id: text,
  part: 'procedure|aftercare',
  what: [statement],
  why: [statement],
  duration,
  notice: items,
  'results?': [reference],
  mainRisk: {
    kind: {
      figures: { outcomes: [reference, 1], statements: [statement] },
      noFigureFound: { statements: [statement] },
    },
  },
  immuneCells: items,
};

/** What a record must hold, by its kind; of other kinds, which no widget shows yet, an id. */
export const shapes: { readonly [kind: string]: Fields } = {
  disease: { terms: texts },
  therapy: {
    type: 'cell-therapy|drug|drug-group',
    answers: {
      mechanism: items,
      procedure: items,
      duration: items,
      hospital: items,
      work: items,
      fertility: items,
    },
    harms: [reference],
  },
  study: {
    status: 'published|ongoing|stopped',
    design: {
      type:
        'randomized-trial|randomized-trial-protocol|single-arm-trial|comparative-cohort|cohort|registry|' +
        'case-series|survey|systematic-review|meta-analysis|guideline|mechanistic|clinical-trial|' +
        'regulatory-document|not-stated',
      features: [
        'multicenter|single-center|open-label|double-blind|rater-blinded|crossover|placebo-controlled|' +
          'retrospective|national|post-hoc|extension',
      ],
      'years?': { 'from?': date, 'to?': date },
    },
    diseases: [text, 1],
    'participants~': people,
    arms: [{ id: text, 'therapy?': text }],
    comparator: {
      kind: { arm: { arm: text }, several: words, none: words, notStated: words, notApplicable: words },
    },
    population: 'described|notStated',
    source: text,
    samePeopleAs: texts,
    cautions: texts,
  },
  source: {
    'title~': text,
    'titleLang?': anyText,
    authors: texts,
    'moreAuthors?': flag,
    'containerTitle?': anyText,
    'year?': whole,
    'volume?': anyText,
    'issue?': anyText,
    'page?': anyText,
    status: { kind: 'none-seen|corrected|retracted|concern|preprint' },
  },
  regulation: { authority: text, 'date~': date, provenance: sources },
  procedure: { therapy: text, donor: 'autologous|allogeneic' },
};

const upkeep: Fields = { checkedOn: date, recheckBy: date, review: { or: 'none', name: text, on: date } };

/**
 * Fields whose faults cost only themselves: the record is shown without the
 * field, or without that one item of its list.
 */
export const parts: { readonly [kind: string]: Fields } = {
  disease: { options: [option], ...upkeep },
  study: { outcomes: [outcome] },
  source: {
    'doi?': written(linkForms.doi),
    'pmid?': written(linkForms.pmid),
    'pmcid?': written(linkForms.pmcid),
    'url?': address,
  },
  procedure: {
    principle: [statement],
    stages: [stage, 1],
    unknown: [statement],
    mortality: [reference],
    ...upkeep,
  },
};
