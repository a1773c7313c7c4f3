import type { ShippedApproach } from '../model/shipped.js';

export const cipscIslets2024: ShippedApproach<'cipsc-islets-2024'> = {
  kind: 'approach',
  id: 'cipsc-islets-2024',
  category: 'ipsc-derived-cells',
  stage: 'first-in-human',
  asOf: '2024',
  diseases: ['type-1-diabetes'],
  facts: [
    {
      kind: 'outcome',
      study: 'wang-cipsc-islets-2024',
      outcome: 'insulin-free',
    },
    {
      kind: 'outcome',
      study: 'wang-cipsc-islets-2024',
      outcome: 'time-in-range',
    },
  ],
  harms: [],
  unknown: [
    {
      kind: 'statement',
      id: 'other-transplant',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: ['wang-cipsc-islets-2024'],
  registrations: ['ChiCTR2300072200'],
  evidence: 'emerging-and-regulatory#cipsc-islets-2024',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
