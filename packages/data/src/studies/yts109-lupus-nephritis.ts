import type { ShippedStudy } from '../model/shipped.js';

export const yts109LupusNephritis: ShippedStudy<'yts109-lupus-nephritis'> = {
  kind: 'study',
  id: 'yts109-lupus-nephritis',
  status: 'published',
  design: {
    type: 'case-series',
    features: [],
  },
  diseases: ['systemic-lupus-erythematosus'],
  therapies: [],
  participants: 5,
  arms: [
    {
      id: 'treated',
      n: 5,
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'described',
  source: 'yts109-lupus-nephritis',
  registrations: [],
  outcomes: [
    {
      kind: 'singleArm',
      id: 'response',
      role: 'benefit',
      period: {
        kind: 'at',
        value: 3,
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
          events: 5,
          n: 5,
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'yts109-lupus-nephritis',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-allogeneic-edited/key_facts/1',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'flare',
      role: 'course',
      period: {
        kind: 'at',
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
          events: 1,
          n: 5,
        },
      ],
      provenance: [
        {
          source: 'yts109-lupus-nephritis',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-allogeneic-edited/key_facts/1',
        },
      ],
    },
    {
      kind: 'narrative',
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
      provenance: [
        {
          source: 'yts109-lupus-nephritis',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-allogeneic-edited/key_facts/1',
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
