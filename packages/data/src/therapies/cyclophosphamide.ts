import type { ShippedTherapy } from '../model/shipped.js';

export const cyclophosphamide: ShippedTherapy<'cyclophosphamide'> = {
  kind: 'therapy',
  id: 'cyclophosphamide',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: {
    mechanism: [{ kind: 'statement', id: 'mechanism', provenance: [], basis: 'general-knowledge' }],
    procedure: [
      { kind: 'statement', id: 'route', provenance: [], basis: 'general-knowledge' },
      {
        kind: 'statement',
        id: 'monthly-drip',
        diseases: ['systemic-sclerosis'],
        provenance: [
          { source: 'astis-2014', kind: 'copy-of-record', evidence: 'hsct-studies#astis-2014/comparator' },
          {
            source: 'scot-2018',
            kind: 'institutional-repository',
            evidence: 'hsct-studies#scot-2018/comparator',
          },
        ],
      },
    ],
    duration: [{ kind: 'statement', id: 'limited-courses', provenance: [], basis: 'general-knowledge' }],
    hospital: [],
    work: [],
    fertility: [
      { kind: 'outcome', study: 'mok-1998-cyclophosphamide-ovary', outcome: 'ovarian-failure' },
      { kind: 'outcome', study: 'oral-cyclophosphamide-lupus', outcome: 'lasting-absence-of-periods' },
      { kind: 'statement', id: 'storage', provenance: [], basis: 'general-knowledge' },
      { kind: 'statement', id: 'men-not-read', provenance: [] },
    ],
  },
  harms: [
    { kind: 'outcome', study: 'cyclophosphamide-known-harms', outcome: 'other-harms' },
    {
      kind: 'outcome',
      study: 'mok-1998-cyclophosphamide-ovary',
      outcome: 'ovarian-failure',
      diseases: ['systemic-sclerosis'],
    },
    {
      kind: 'outcome',
      study: 'oral-cyclophosphamide-lupus',
      outcome: 'lasting-absence-of-periods',
      diseases: ['systemic-sclerosis'],
    },
    {
      kind: 'outcome',
      study: 'cyclophosphamide-ovary-range',
      outcome: 'ovarian-failure',
      diseases: ['systemic-sclerosis'],
    },
  ],
  evidence: 'conventional-therapies#cyclophosphamide',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
