import type { ShippedStudy } from '../model/shipped.js';

export const reichmanZimislecel2025: ShippedStudy<'reichman-zimislecel-2025'> = {
  kind: 'study',
  id: 'reichman-zimislecel-2025',
  status: 'published',
  design: {
    type: 'single-arm-trial',
    features: [],
  },
  diseases: ['type-1-diabetes'],
  therapies: [],
  participants: 14,
  arms: [
    {
      id: 'treated',
      n: 14,
    },
    {
      id: 'full-dose',
      n: 12,
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'described',
  source: 'reichman-zimislecel-2025',
  registrations: [],
  outcomes: [
    {
      kind: 'singleArm',
      id: 'c-peptide',
      role: 'benefit',
      period: {
        kind: 'afterInfusion',
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
          events: 14,
          n: 14,
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'reichman-zimislecel-2025',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#zimislecel-vx-880/key_facts/0',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'insulin-free',
      role: 'benefit',
      period: {
        kind: 'at',
        value: 365,
        unit: 'day',
      },
      population: 'subgroup',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      groups: [
        {
          group: 'full-dose',
          events: 10,
          n: 12,
          percent: 83,
        },
      ],
      provenance: [
        {
          source: 'reichman-zimislecel-2025',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#zimislecel-vx-880/key_facts/1',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'no-severe-low-sugar',
      role: 'benefit',
      period: {
        kind: 'notStated',
      },
      population: 'subgroup',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      groups: [
        {
          group: 'full-dose',
          events: 12,
          n: 12,
        },
      ],
      provenance: [
        {
          source: 'zimislecel-announcement-2025',
          kind: 'secondary',
          locator: {
            part: 'news',
          },
          evidence: 'emerging-and-regulatory#zimislecel-vx-880/key_facts/2',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'hba1c-below-7',
      role: 'benefit',
      period: {
        kind: 'notStated',
      },
      population: 'subgroup',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      groups: [
        {
          group: 'full-dose',
          events: 12,
          n: 12,
        },
      ],
      provenance: [
        {
          source: 'zimislecel-announcement-2025',
          kind: 'secondary',
          locator: {
            part: 'news',
          },
          evidence: 'emerging-and-regulatory#zimislecel-vx-880/key_facts/2',
        },
      ],
    },
    {
      kind: 'singleArm',
      id: 'time-in-range-above-70',
      role: 'benefit',
      period: {
        kind: 'notStated',
      },
      population: 'subgroup',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      groups: [
        {
          group: 'full-dose',
          events: 12,
          n: 12,
        },
      ],
      provenance: [
        {
          source: 'zimislecel-announcement-2025',
          kind: 'secondary',
          locator: {
            part: 'news',
          },
          evidence: 'emerging-and-regulatory#zimislecel-vx-880/key_facts/2',
        },
      ],
    },
    {
      kind: 'countsUnknownDenominator',
      id: 'death',
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
      arms: [
        {
          arm: 'treated',
          events: 2,
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'reichman-zimislecel-2025',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#zimislecel-vx-880/harms/0',
        },
      ],
    },
    {
      kind: 'countsUnknownDenominator',
      id: 'neutropenia',
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
      arms: [
        {
          arm: 'treated',
          events: 3,
        },
      ],
      noted: true,
      provenance: [
        {
          source: 'reichman-zimislecel-2025',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#zimislecel-vx-880/harms/1',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-comparison'],
  evidence: 'emerging-and-regulatory#zimislecel-vx-880',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
