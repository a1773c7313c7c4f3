import type { ShippedStudy } from '../model/shipped.js';

export const glatiramerAcetateSideEffects: ShippedStudy<'glatiramer-acetate-side-effects'> = {
  kind: 'study',
  id: 'glatiramer-acetate-side-effects',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['multiple-sclerosis'],
  therapies: ['glatiramer-acetate'],
  participants: null,
  arms: [{ id: 'glatiramer-acetate', therapy: 'glatiramer-acetate' }],
  comparator: { kind: 'notStated' },
  population: 'notStated',
  source: 'ms-treatments-side-effects',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'side-effects',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'notStated',
      analysis: 'notStated',
      comparator: 'notApplicable',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'ms-treatments-side-effects',
          kind: 'primary-or-official',
          locator: { part: 'table', label: '1' },
          evidence: 'conventional-therapies#glatiramer-acetate/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['interferon-beta-side-effects'],
  cautions: ['no-exact-figures'],
  evidence: 'conventional-therapies#glatiramer-acetate',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
