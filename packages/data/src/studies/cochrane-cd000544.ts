import type { ShippedStudy } from '../model/shipped.js';

export const cochraneCd000544: ShippedStudy<'cochrane-cd000544'> = {
  kind: 'study',
  id: 'cochrane-cd000544',
  status: 'published',
  design: { type: 'systematic-review', features: [] },
  diseases: ['ulcerative-colitis'],
  therapies: ['aminosalicylates-5-asa'],
  participants: null,
  arms: [],
  comparator: { kind: 'several' },
  population: 'notStated',
  source: 'cochrane-cd000544',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'staying-in-remission',
      role: 'benefit',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      noted: true,
      provenance: [
        {
          source: 'cochrane-cd000544',
          kind: 'primary-or-official',
          locator: { part: 'text' },
          evidence: 'conventional-therapies#aminosalicylates-5-asa/benefits/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: [],
  evidence: 'conventional-therapies#aminosalicylates-5-asa',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
