import type { ShippedStudy } from '../model/shipped.js';

export const mscNp2024ProgressiveMs: ShippedStudy<'msc-np-2024-progressive-ms'> = {
  kind: 'study',
  id: 'msc-np-2024-progressive-ms',
  status: 'published',
  design: {
    type: 'randomized-trial',
    phase: '2',
    features: ['single-center', 'double-blind', 'placebo-controlled'],
  },
  diseases: ['multiple-sclerosis'],
  therapies: ['msc'],
  participants: 54,
  arms: [
    { id: 'msc-np', therapy: 'msc', n: 27 },
    { id: 'saline', n: 27 },
  ],
  comparator: { kind: 'arm', arm: 'saline' },
  population: 'described',
  source: 'msc-np-2024-progressive-ms',
  registrations: [],
  outcomes: [
    {
      kind: 'percentages',
      id: 'disability-improvement',
      role: 'benefit',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      direction: 'no-difference-shown',
      noted: true,
      arms: [
        { arm: 'msc-np', n: 27, percent: 33 },
        { arm: 'saline', n: 27, percent: 37 },
      ],
      provenance: [
        {
          source: 'msc-np-2024-progressive-ms',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'msc-studies#msc-np-2024-progressive-ms/outcomes/0',
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
      comparator: 'study',
      certainty: { kind: 'notRated' },
      reason: 'not-read',
      provenance: [
        {
          source: 'msc-np-2024-progressive-ms',
          kind: 'primary-or-official',
          evidence: 'msc-studies#msc-np-2024-progressive-ms/harms',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['other-cells', 'subgroups'],
  evidence: 'msc-studies#msc-np-2024-progressive-ms',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
