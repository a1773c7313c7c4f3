import type { ShippedStudy } from '../model/shipped.js';

export const cochraneCd011381: ShippedStudy<'cochrane-cd011381'> = {
  kind: 'study',
  id: 'cochrane-cd011381',
  status: 'published',
  design: { type: 'systematic-review', features: [] },
  diseases: ['multiple-sclerosis'],
  therapies: ['ms-dmt-overview'],
  participants: 36541,
  arms: [],
  comparator: { kind: 'several' },
  population: 'described',
  source: 'cochrane-cd011381',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'relapses-and-disability',
      role: 'benefit',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      noted: true,
      provenance: [
        {
          source: 'cochrane-cd011381',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#ms-dmt-overview/benefits/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['progressive-ms'],
  evidence: 'conventional-therapies#ms-dmt-overview',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
