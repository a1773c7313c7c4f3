import type { ShippedStudy } from '../model/shipped.js';

export const farge2022SystemicSclerosis: ShippedStudy<'farge-2022-systemic-sclerosis'> = {
  kind: 'study',
  id: 'farge-2022-systemic-sclerosis',
  status: 'published',
  design: { type: 'single-arm-trial', phase: '1/2', features: ['single-center', 'open-label'] },
  diseases: ['systemic-sclerosis'],
  therapies: ['msc'],
  participants: null,
  arms: [
    { id: 'low-dose', therapy: 'msc', n: 10 },
    { id: 'high-dose', therapy: 'msc', n: 10 },
  ],
  comparator: { kind: 'none' },
  population: 'described',
  source: 'farge-2022-systemic-sclerosis',
  registrations: [],
  outcomes: [
    {
      kind: 'notReported',
      id: 'results-not-read',
      role: 'benefit',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: { kind: 'notRated' },
      reason: 'not-read',
      provenance: [
        {
          source: 'farge-2022-systemic-sclerosis',
          kind: 'primary-or-official',
          evidence: 'msc-studies#farge-2022-systemic-sclerosis/outcomes',
        },
      ],
    },
    {
      kind: 'notReported',
      id: 'harms-not-read',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: { kind: 'notRated' },
      reason: 'not-read',
      provenance: [
        {
          source: 'farge-2022-systemic-sclerosis',
          kind: 'primary-or-official',
          evidence: 'msc-studies#farge-2022-systemic-sclerosis/harms',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-comparison', 'planned'],
  evidence: 'msc-studies#farge-2022-systemic-sclerosis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
