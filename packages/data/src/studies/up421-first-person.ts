import type { ShippedStudy } from '../model/shipped.js';

export const up421FirstPerson: ShippedStudy<'up421-first-person'> = {
  kind: 'study',
  id: 'up421-first-person',
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
  source: 'up421-first-person',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'cells-alive',
      role: 'benefit',
      period: {
        kind: 'at',
        value: 12,
        unit: 'week',
      },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      provenance: [
        {
          source: 'up421-first-person',
          kind: 'secondary',
          locator: {
            part: 'news',
          },
          evidence: 'emerging-and-regulatory#up421-hypoimmune-islets/key_facts/0',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'c-peptide',
      role: 'benefit',
      period: {
        kind: 'at',
        value: 14,
        unit: 'month',
      },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      provenance: [
        {
          source: 'up421-patient-organisation',
          kind: 'secondary',
          locator: {
            part: 'page',
          },
          evidence: 'emerging-and-regulatory#up421-hypoimmune-islets/key_facts/1',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'serious-harm',
      role: 'harm',
      period: {
        kind: 'upTo',
        value: 60,
        unit: 'week',
      },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      provenance: [
        {
          source: 'up421-patient-organisation',
          kind: 'secondary',
          locator: {
            part: 'page',
          },
          evidence: 'emerging-and-regulatory#up421-hypoimmune-islets/key_facts/1',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['one-person'],
  evidence: 'emerging-and-regulatory#up421-hypoimmune-islets',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
