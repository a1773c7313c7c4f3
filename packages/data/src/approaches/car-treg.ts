import type { ShippedApproach } from '../model/shipped.js';

export const carTreg: ShippedApproach<'car-treg'> = {
  kind: 'approach',
  id: 'car-treg',
  category: 'gene-modified-immune-cells',
  stage: 'preclinical-to-first-in-human',
  asOf: '2026-05',
  diseases: ['type-1-diabetes', 'rheumatoid-arthritis', 'multiple-sclerosis'],
  facts: [
    {
      kind: 'statement',
      id: 'pilot',
      provenance: [
        {
          source: 'car-treg-pilot-registry',
          kind: 'copy-of-record',
          locator: {
            part: 'registry-record',
          },
          evidence: 'emerging-and-regulatory#car-treg/key_facts/0',
        },
      ],
    },
  ],
  harms: [],
  unknown: [
    {
      kind: 'statement',
      id: 'other-trials',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: [],
  registrations: ['NCT07395050'],
  evidence: 'emerging-and-regulatory#car-treg',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
