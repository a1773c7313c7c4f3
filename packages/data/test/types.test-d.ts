/**
 * What must not compile. Read by `npm run typecheck`: an `@ts-expect-error` that
 * no longer errs is an error itself.
 */
import {
  defineDisease,
  defineStudy,
  defineTherapy,
  findEvidence,
  dataset,
  type Disease,
  type Outcome,
  type OutcomeOf,
  type ShippedDisease,
  type ShippedStudy,
  type Study,
} from '../src/index.js';
import { multipleSclerosis } from '../src/diseases/multiple-sclerosis.js';
import { astis2014 } from '../src/studies/astis-2014.js';
import { getStudy } from '../src/getStudy.js';

const ms: Disease<'multiple-sclerosis'> = multipleSclerosis;
ms.id satisfies 'multiple-sclerosis';
// @ts-expect-error another disease's record
const ssc: Disease<'systemic-sclerosis'> = multipleSclerosis;
// @ts-expect-error no such shipped disease
type NoDisease = ShippedDisease<'ms'>;
// @ts-expect-error no such shipped study
type NoStudy = ShippedStudy<'astis'>;

findEvidence(dataset, { disease: 'systemic-sclerosis', therapy: 'autologous-hsct', design: 'randomized' });
// @ts-expect-error no such disease
findEvidence(dataset, { disease: 'ssc' });
// @ts-expect-error no such therapy
findEvidence(dataset, { therapy: 'stem-cells' });
// @ts-expect-error no such design
findEvidence(dataset, { design: 'rct' });
void getStudy('astis-2014').then(({ id }) => id satisfies 'astis-2014');
// @ts-expect-error no such study
void getStudy('astis');

const shipped: ShippedStudy<'astis-2014'> = astis2014;
// @ts-expect-error a reference to a source that does not exist
const dangling: ShippedStudy<'astis-2014'> = { ...shipped, source: 'no-such-source' };
// @ts-expect-error a reference to a therapy that does not exist
const noTherapy: ShippedStudy<'astis-2014'> = { ...shipped, therapies: ['stem-cells'] };
// @ts-expect-error people who are in no record
const noPeople: ShippedStudy<'astis-2014'> = { ...shipped, samePeopleAs: ['no-such-study'] };

const shared = {
  id: 'death',
  role: 'harm',
  period: { kind: 'notStated' },
  population: 'study',
  analysis: 'notStated',
  comparator: 'none',
  certainty: { kind: 'notRated' },
  provenance: [{ source: 'own-source', kind: 'primary-or-official' }],
} as const;
const single = {
  ...shared,
  kind: 'singleArm',
  groups: [{ group: 'all', events: 1, n: 20 }],
} as const satisfies OutcomeOf<'singleArm'>;
// @ts-expect-error a single arm has groups, not arms
const armless: Outcome = { ...shared, kind: 'singleArm', arms: [{ arm: 'all', events: 1, n: 20 }] };
// @ts-expect-error counts need their denominator
const noPeopleCounted: Outcome = { ...shared, kind: 'counts', arms: [{ arm: 'all', events: 1 }] };
// @ts-expect-error a figure without its period
const noPeriod: Outcome = { ...single, period: undefined };
// @ts-expect-error certainty is rated by somebody, or not rated
const nobody: Outcome = { ...single, certainty: { kind: 'rated', level: 'low' } };
// @ts-expect-error a length of time has a unit that exists
const months: Outcome = { ...single, period: { kind: 'at', value: 3, unit: 'months' } };

const study = {
  kind: 'study',
  id: 'own',
  status: 'published',
  design: { type: 'case-series', features: [] },
  diseases: ['migraine'],
  participants: 20,
  arms: [{ id: 'all' }],
  comparator: { kind: 'none' },
  population: 'notStated',
  source: 'own-source',
  outcomes: [single],
  samePeopleAs: [],
  cautions: ['small'],
} as const satisfies Study;
const words = {
  name: 'Own',
  arms: { all: 'all people' },
  outcomes: { death: { label: 'Death', people: 'died' } },
  cautions: { small: 'Few people.' },
};
defineStudy({ ...study, text: { en: words, fr: words } });
// @ts-expect-error half a translation: French lacks the caution
defineStudy({ ...study, text: { en: words, fr: { ...words, cautions: {} } } });
// @ts-expect-error half a translation: French lacks the outcome
defineStudy({ ...study, text: { en: words, fr: { ...words, outcomes: {} } } });

const therapy = {
  kind: 'therapy',
  id: 'triptan',
  type: 'drug',
  answers: {
    mechanism: [{ kind: 'statement', id: 'how', provenance: [] }],
    procedure: [],
    duration: [],
    hospital: [],
    work: [],
    fertility: [],
  },
  harms: [],
} as const;
const drug = { name: 'triptan', shortName: 'Triptan', withTherapy: 'with a triptan' };
defineTherapy({ ...therapy, text: { en: { ...drug, statements: { how: 'It narrows vessels.' } } } });
// @ts-expect-error a sentence without its words
defineTherapy({ ...therapy, text: { en: { ...drug, statements: {} } } });

defineDisease({
  kind: 'disease',
  id: 'migraine',
  options: [],
  terms: [],
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
}).id satisfies 'migraine';

export type { NoDisease, NoStudy };
export { armless, dangling, months, noPeople, noPeopleCounted, noPeriod, noTherapy, nobody, ssc };
