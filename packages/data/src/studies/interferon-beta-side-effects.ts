import type { ShippedStudy } from '../model/shipped.js';

export const interferonBetaSideEffects: ShippedStudy<'interferon-beta-side-effects'> = {
  kind: 'study',
  id: 'interferon-beta-side-effects',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['multiple-sclerosis'],
  therapies: ['interferon-beta'],
  participants: null,
  arms: [{ id: 'interferon-beta', therapy: 'interferon-beta' }],
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
          evidence: 'conventional-therapies#interferon-beta/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['glatiramer-acetate-side-effects'],
  cautions: ['no-exact-figures'],
  evidence: 'conventional-therapies#interferon-beta',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
