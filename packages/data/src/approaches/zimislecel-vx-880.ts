import type { ShippedApproach } from '../model/shipped.js';

export const zimislecelVx880: ShippedApproach<'zimislecel-vx-880'> = {
  kind: 'approach',
  id: 'zimislecel-vx-880',
  category: 'stem-cell-derived-tissue',
  stage: 'phase-3',
  asOf: '2025-06',
  diseases: ['type-1-diabetes'],
  facts: [
    {
      kind: 'outcome',
      study: 'reichman-zimislecel-2025',
      outcome: 'c-peptide',
    },
    {
      kind: 'outcome',
      study: 'reichman-zimislecel-2025',
      outcome: 'insulin-free',
    },
    {
      kind: 'outcome',
      study: 'reichman-zimislecel-2025',
      outcome: 'no-severe-low-sugar',
    },
    {
      kind: 'outcome',
      study: 'reichman-zimislecel-2025',
      outcome: 'hba1c-below-7',
    },
    {
      kind: 'outcome',
      study: 'reichman-zimislecel-2025',
      outcome: 'time-in-range-above-70',
    },
  ],
  harms: [
    {
      kind: 'outcome',
      study: 'reichman-zimislecel-2025',
      outcome: 'death',
    },
    {
      kind: 'outcome',
      study: 'reichman-zimislecel-2025',
      outcome: 'neutropenia',
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'application',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: ['reichman-zimislecel-2025'],
  registrations: [],
  evidence: 'emerging-and-regulatory#zimislecel-vx-880',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
