import type { ShippedStudy } from '../model/shipped.js';

export const kysa8: ShippedStudy<'kysa-8'> = {
  kind: 'study',
  id: 'kysa-8',
  status: 'published',
  design: {
    type: 'single-arm-trial',
    phase: '2',
    features: [],
  },
  diseases: ['stiff-person-syndrome'],
  therapies: [],
  participants: 26,
  arms: [
    {
      id: 'treated',
      n: 26,
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'described',
  source: 'kysa-8',
  registrations: [],
  outcomes: [
    {
      kind: 'continuous',
      id: 'walk-time',
      role: 'benefit',
      period: {
        kind: 'at',
        value: 16,
        unit: 'week',
      },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      statistic: 'mean',
      unit: 'percent',
      arms: [
        {
          arm: 'treated',
          points: [
            {
              at: 'change',
              value: -46,
            },
          ],
        },
      ],
      provenance: [
        {
          source: 'kysa-8',
          kind: 'secondary',
          locator: {
            part: 'news',
          },
          evidence: 'emerging-and-regulatory#miv-cel-stiff-person/key_facts/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-comparison'],
  evidence: 'emerging-and-regulatory#miv-cel-stiff-person',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
