import type { ShippedStudy } from '../model/shipped.js';

export const dimethylFumarateRealWorld: ShippedStudy<'dimethyl-fumarate-real-world'> = {
  kind: 'study',
  id: 'dimethyl-fumarate-real-world',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['multiple-sclerosis'],
  therapies: ['dimethyl-fumarate'],
  participants: null,
  arms: [],
  comparator: { kind: 'notStated' },
  population: 'notStated',
  source: 'dimethyl-fumarate-real-world',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'flushing-pml-liver',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'notStated',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'dimethyl-fumarate-real-world',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#dimethyl-fumarate/harms/2',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: [],
  evidence: 'conventional-therapies#dimethyl-fumarate',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
