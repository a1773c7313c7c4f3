import type { ShippedApproach } from '../model/shipped.js';

export const vc02Pec01: ShippedApproach<'vc-02-pec-01'> = {
  kind: 'approach',
  id: 'vc-02-pec-01',
  category: 'stem-cell-derived-tissue',
  stage: 'phase-1-2',
  asOf: '2021',
  diseases: ['type-1-diabetes'],
  facts: [
    {
      kind: 'outcome',
      study: 'vc-02-trial',
      outcome: 'c-peptide',
    },
    {
      kind: 'outcome',
      study: 'vc-02-trial',
      outcome: 'cells-in-devices',
    },
  ],
  harms: [
    {
      kind: 'outcome',
      study: 'vc-02-trial',
      outcome: 'causes-of-harm',
    },
  ],
  unknown: [],
  studies: ['vc-02-trial'],
  registrations: [],
  evidence: 'emerging-and-regulatory#vc-02-pec-01',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
