import type { ShippedApproach } from '../model/shipped.js';

export const mscExtracellularVesicles: ShippedApproach<'msc-extracellular-vesicles'> = {
  kind: 'approach',
  id: 'msc-extracellular-vesicles',
  category: 'cell-free-product',
  stage: 'preclinical-to-early-clinical',
  asOf: '2024',
  diseases: ['type-1-diabetes', 'rheumatoid-arthritis', 'many-conditions'],
  facts: [
    {
      kind: 'statement',
      id: 'initial-phase',
      provenance: [
        {
          source: 'massa-2020',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#msc-extracellular-vesicles/key_facts/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'not-approved',
      provenance: [
        {
          source: 'fda-consumer-alert-2020',
          kind: 'copy-of-record',
          locator: {
            part: 'text',
          },
          evidence: 'emerging-and-regulatory#msc-extracellular-vesicles/key_facts/1',
        },
        {
          source: 'fda-exosome-2019',
          kind: 'primary-or-official',
          locator: {
            part: 'page',
          },
          evidence: 'hsct-procedure#/centre_standards/regulators/2',
        },
      ],
    },
  ],
  harms: [],
  unknown: [
    {
      kind: 'statement',
      id: 'results',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: [],
  registrations: ['NCT02138331'],
  evidence: 'emerging-and-regulatory#msc-extracellular-vesicles',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
