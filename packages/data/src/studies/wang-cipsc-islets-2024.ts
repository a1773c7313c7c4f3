import type { ShippedStudy } from '../model/shipped.js';

export const wangCipscIslets2024: ShippedStudy<'wang-cipsc-islets-2024'> = {
  kind: 'study',
  id: 'wang-cipsc-islets-2024',
  status: 'published',
  design: {
    type: 'case-series',
    features: [],
  },
  diseases: ['type-1-diabetes'],
  therapies: [],
  participants: 1,
  arms: [
    {
      id: 'treated',
      n: 1,
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'described',
  source: 'wang-cipsc-islets-2024',
  registrations: ['ChiCTR2300072200'],
  outcomes: [
    {
      kind: 'narrative',
      id: 'insulin-free',
      role: 'benefit',
      period: {
        kind: 'notStated',
      },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      provenance: [
        {
          source: 'wang-cipsc-islets-2024',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cipsc-islets-2024/key_facts/0',
        },
      ],
    },
    {
      kind: 'continuous',
      id: 'time-in-range',
      role: 'benefit',
      period: {
        kind: 'notStated',
      },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      statistic: 'reported',
      unit: 'percent',
      arms: [
        {
          arm: 'treated',
          points: [
            {
              at: 'baseline',
              value: 43.18,
            },
            {
              at: {
                value: 4,
                unit: 'month',
              },
              value: 96.21,
            },
          ],
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'wang-cipsc-islets-2024',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cipsc-islets-2024/key_facts/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['one-person'],
  evidence: 'emerging-and-regulatory#cipsc-islets-2024',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
