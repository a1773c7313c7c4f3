import type { ShippedApproach } from '../model/shipped.js';

export const geneEditedHsc: ShippedApproach<'gene-edited-hsc'> = {
  kind: 'approach',
  id: 'gene-edited-hsc',
  category: 'gene-edited-stem-cells',
  stage: 'preclinical-for-autoimmune-disease',
  asOf: '2023',
  diseases: ['many-conditions'],
  facts: [
    {
      kind: 'statement',
      id: 'inherited-disease',
      provenance: [
        {
          source: 'buffa-2023',
          kind: 'copy-of-record',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#gene-edited-hsc/key_facts/0',
        },
      ],
    },
  ],
  harms: [],
  unknown: [
    {
      kind: 'statement',
      id: 'no-trial-found',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: [],
  registrations: [],
  evidence: 'emerging-and-regulatory#gene-edited-hsc',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
