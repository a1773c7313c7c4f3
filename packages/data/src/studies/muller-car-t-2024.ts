import type { ShippedStudy } from '../model/shipped.js';

export const mullerCarT2024: ShippedStudy<'muller-car-t-2024'> = {
  kind: 'study',
  id: 'muller-car-t-2024',
  status: 'published',
  design: {
    type: 'case-series',
    features: [],
  },
  diseases: ['systemic-lupus-erythematosus', 'systemic-sclerosis', 'idiopathic-inflammatory-myositis'],
  therapies: [],
  participants: 15,
  arms: [
    {
      id: 'treated',
      n: 15,
    },
    {
      id: 'lupus',
      n: 8,
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'described',
  source: 'muller-car-t-2024',
  registrations: [],
  outcomes: [
    {
      kind: 'singleArm',
      id: 'remission',
      role: 'benefit',
      period: {
        kind: 'at',
        value: 6,
        unit: 'month',
      },
      population: 'subgroup',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      groups: [
        {
          group: 'lupus',
          events: 8,
          n: 8,
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'muller-car-t-2024',
          kind: 'secondary',
          evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune/key_facts/2',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'no-immunosuppressants',
      role: 'benefit',
      period: {
        kind: 'followUp',
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
          events: 15,
          n: 15,
        },
      ],
      provenance: [
        {
          source: 'muller-car-t-2024',
          kind: 'secondary',
          evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune/key_facts/3',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'cytokine-release',
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
      groups: [
        {
          group: 'treated',
          events: 11,
          n: 15,
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'muller-car-t-2024',
          kind: 'secondary',
          evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune/harms/0',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'neurotoxicity',
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
      groups: [
        {
          group: 'treated',
          events: 1,
          n: 15,
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'muller-car-t-2024',
          kind: 'secondary',
          evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-comparison'],
  evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
