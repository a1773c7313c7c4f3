import type { ShippedStudy } from '../model/shipped.js';

export const wangDonorCarT2024: ShippedStudy<'wang-donor-car-t-2024'> = {
  kind: 'study',
  id: 'wang-donor-car-t-2024',
  status: 'published',
  design: {
    type: 'case-series',
    features: [],
  },
  diseases: ['systemic-sclerosis', 'idiopathic-inflammatory-myositis'],
  therapies: [],
  participants: 3,
  arms: [
    {
      id: 'treated',
      n: 3,
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'described',
  source: 'wang-donor-car-t-2024',
  registrations: [],
  outcomes: [
    {
      kind: 'singleArm',
      id: 'improved',
      role: 'benefit',
      period: {
        kind: 'followUp',
        value: 6,
        unit: 'month',
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
          events: 3,
          n: 3,
        },
      ],
      provenance: [
        {
          source: 'wang-donor-car-t-2024',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-allogeneic-edited/key_facts/0',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'serious-harm',
      role: 'harm',
      period: {
        kind: 'followUp',
        value: 6,
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
          source: 'wang-donor-car-t-2024',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-allogeneic-edited/key_facts/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-comparison'],
  evidence: 'emerging-and-regulatory#cd19-car-t-allogeneic-edited',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
