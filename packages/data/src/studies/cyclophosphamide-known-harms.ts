import type { ShippedStudy } from '../model/shipped.js';

export const cyclophosphamideKnownHarms: ShippedStudy<'cyclophosphamide-known-harms'> = {
  kind: 'study',
  id: 'cyclophosphamide-known-harms',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['many-conditions'],
  therapies: ['cyclophosphamide'],
  participants: null,
  arms: [{ id: 'cyclophosphamide', therapy: 'cyclophosphamide' }],
  comparator: { kind: 'notStated' },
  population: 'notStated',
  source: 'cyclophosphamide-known-harms',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'other-harms',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'notStated',
      analysis: 'notStated',
      comparator: 'notApplicable',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'cyclophosphamide-known-harms',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#cyclophosphamide/harms/3',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-frequency'],
  evidence: 'conventional-therapies#cyclophosphamide',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
