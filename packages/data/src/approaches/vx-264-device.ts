import type { ShippedApproach } from '../model/shipped.js';

export const vx264Device: ShippedApproach<'vx-264-device'> = {
  kind: 'approach',
  id: 'vx-264-device',
  category: 'stem-cell-derived-tissue',
  stage: 'discontinued',
  asOf: '2025',
  diseases: ['type-1-diabetes'],
  facts: [
    {
      kind: 'outcome',
      study: 'vx-264-trial',
      outcome: 'c-peptide',
    },
  ],
  harms: [
    {
      kind: 'outcome',
      study: 'vx-264-trial',
      outcome: 'tolerated',
    },
  ],
  unknown: [],
  studies: ['vx-264-trial'],
  registrations: [],
  evidence: 'emerging-and-regulatory#vx-264-device',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
