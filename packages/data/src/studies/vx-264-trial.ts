import type { ShippedStudy } from '../model/shipped.js';

export const vx264Trial: ShippedStudy<'vx-264-trial'> = {
  kind: 'study',
  id: 'vx-264-trial',
  status: 'stopped',
  design: {
    type: 'clinical-trial',
    phase: '1/2',
    features: [],
  },
  diseases: ['type-1-diabetes'],
  therapies: [],
  participants: null,
  arms: [
    {
      id: 'treated',
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'notStated',
  source: 'vx-264-trial',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'c-peptide',
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
          source: 'vx-264-trial',
          kind: 'secondary',
          locator: {
            part: 'news',
          },
          evidence: 'emerging-and-regulatory#vx-264-device/key_facts/0',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'tolerated',
      role: 'harm',
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
          source: 'vx-264-trial',
          kind: 'secondary',
          locator: {
            part: 'news',
          },
          evidence: 'emerging-and-regulatory#vx-264-device/key_facts/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['negative'],
  evidence: 'emerging-and-regulatory#vx-264-device',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
