import type { ShippedApproach } from '../model/shipped.js';

export const mivCelStiffPerson: ShippedApproach<'miv-cel-stiff-person'> = {
  kind: 'approach',
  id: 'miv-cel-stiff-person',
  category: 'gene-modified-immune-cells',
  stage: 'registrational',
  asOf: '2026',
  diseases: ['stiff-person-syndrome'],
  facts: [
    {
      kind: 'outcome',
      study: 'kysa-8',
      outcome: 'walk-time',
    },
  ],
  harms: [],
  unknown: [
    {
      kind: 'statement',
      id: 'regulatory-status',
      provenance: [],
      basis: 'design',
    },
    {
      kind: 'statement',
      id: 'publication',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: ['kysa-8'],
  registrations: [],
  evidence: 'emerging-and-regulatory#miv-cel-stiff-person',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
