import type { ShippedApproach } from '../model/shipped.js';

export const ipscCarTFt819: ShippedApproach<'ipsc-car-t-ft819'> = {
  kind: 'approach',
  id: 'ipsc-car-t-ft819',
  category: 'ipsc-derived-cells',
  stage: 'phase-1',
  asOf: '2025',
  diseases: ['systemic-lupus-erythematosus'],
  facts: [],
  harms: [
    {
      kind: 'outcome',
      study: 'ft819-phase-1',
      outcome: 'harm-so-far',
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'number-treated',
      provenance: [],
      basis: 'design',
    },
    {
      kind: 'statement',
      id: 'response',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: ['ft819-phase-1'],
  registrations: ['NCT06308978'],
  evidence: 'emerging-and-regulatory#ipsc-car-t-ft819',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
