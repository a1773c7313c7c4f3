import type { ShippedStudy } from '../model/shipped.js';

export const antiTnfTuberculosis2017: ShippedStudy<'anti-tnf-tuberculosis-2017'> = {
  kind: 'study',
  id: 'anti-tnf-tuberculosis-2017',
  status: 'published',
  design: { type: 'meta-analysis', features: [] },
  diseases: ['many-conditions'],
  therapies: ['anti-tnf'],
  participants: null,
  arms: [
    { id: 'anti-tnf', therapy: 'anti-tnf', n: 7912 },
    { id: 'control', n: 3967 },
  ],
  comparator: { kind: 'arm', arm: 'control' },
  population: 'described',
  source: 'anti-tnf-tuberculosis-2017',
  registrations: [],
  outcomes: [
    {
      kind: 'counts',
      id: 'tuberculosis',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: {
        kind: 'rated',
        level: 'low',
        rater: 'anti-tnf-tuberculosis-2017',
        method: 'GRADE',
        year: 2017,
      },
      arms: [
        { arm: 'anti-tnf', events: 45, n: 7912, percent: 0.57 },
        { arm: 'control', events: 3, n: 3967 },
      ],
      effect: {
        measure: 'odds-ratio',
        value: 1.94,
        interval: { low: 1.1, high: 3.44, level: 95 },
        p: '0.02',
      },
      noted: true,
      provenance: [
        {
          source: 'anti-tnf-tuberculosis-2017',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#anti-tnf/harms/2',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: [],
  evidence: 'conventional-therapies#anti-tnf',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
