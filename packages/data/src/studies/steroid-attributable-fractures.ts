import type { ShippedStudy } from '../model/shipped.js';

export const steroidAttributableFractures: ShippedStudy<'steroid-attributable-fractures'> = {
  kind: 'study',
  id: 'steroid-attributable-fractures',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['many-conditions'],
  therapies: ['glucocorticoids'],
  participants: null,
  arms: [{ id: 'higher-dose', therapy: 'glucocorticoids' }],
  comparator: { kind: 'notStated' },
  population: 'described',
  source: 'steroid-attributable-fractures',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'attributable-fractures',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'steroid-attributable-fractures',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#glucocorticoids/harms/5',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['steroid-fractures-england-wales'],
  cautions: [],
  evidence: 'conventional-therapies#glucocorticoids',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
