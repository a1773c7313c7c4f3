import type { ShippedApproach } from '../model/shipped.js';

export const engineeredMsc: ShippedApproach<'engineered-msc'> = {
  kind: 'approach',
  id: 'engineered-msc',
  category: 'gene-modified-stem-cells',
  stage: 'preclinical',
  asOf: '2023',
  diseases: ['many-conditions'],
  facts: [
    {
      kind: 'statement',
      id: 'review',
      provenance: [
        {
          source: 'engineered-msc-2023',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#engineered-msc/key_facts/0',
        },
      ],
    },
  ],
  harms: [],
  unknown: [
    {
      kind: 'statement',
      id: 'human-trials',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: [],
  registrations: [],
  evidence: 'emerging-and-regulatory#engineered-msc',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
