import type { ShippedStudy } from '../model/shipped.js';

export const vc02Trial: ShippedStudy<'vc-02-trial'> = {
  kind: 'study',
  id: 'vc-02-trial',
  status: 'published',
  design: {
    type: 'single-arm-trial',
    phase: '1/2',
    features: [],
  },
  diseases: ['type-1-diabetes'],
  therapies: [],
  participants: 17,
  arms: [
    {
      id: 'treated',
      n: 17,
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'described',
  source: 'vc-02-trial',
  registrations: [],
  outcomes: [
    {
      kind: 'singleArm',
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
      groups: [
        {
          group: 'treated',
          events: 6,
          n: 17,
          percent: 35.3,
        },
      ],
      provenance: [
        {
          source: 'vc-02-trial',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#vc-02-pec-01/key_facts/0',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'cells-in-devices',
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
          source: 'vc-02-trial',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#vc-02-pec-01/key_facts/0',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'causes-of-harm',
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
          source: 'vc-02-trial',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#vc-02-pec-01/key_facts/1',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-comparison'],
  evidence: 'emerging-and-regulatory#vc-02-pec-01',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
