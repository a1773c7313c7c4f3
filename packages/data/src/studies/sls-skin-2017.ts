import type { ShippedStudy } from '../model/shipped.js';

export const slsSkin2017: ShippedStudy<'sls-skin-2017'> = {
  kind: 'study',
  id: 'sls-skin-2017',
  status: 'published',
  design: { type: 'clinical-trial', features: ['post-hoc'] },
  diseases: ['systemic-sclerosis'],
  therapies: ['mycophenolate'],
  participants: null,
  arms: [
    { id: 'mycophenolate', therapy: 'mycophenolate' },
    { id: 'cyclophosphamide', therapy: 'cyclophosphamide' },
  ],
  comparator: { kind: 'arm', arm: 'cyclophosphamide' },
  population: 'described',
  source: 'sls-skin-2017',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'skin-thickness',
      role: 'benefit',
      period: { kind: 'within', value: 24, unit: 'month' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      direction: 'no-difference-shown',
      provenance: [
        {
          source: 'sls-skin-2017',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#mycophenolate/benefits/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['post-hoc'],
  evidence: 'conventional-therapies#mycophenolate',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
