import type { ShippedApproach } from '../model/shipped.js';

export const cd19CarTAutologousAutoimmune: ShippedApproach<'cd19-car-t-autologous-autoimmune'> = {
  kind: 'approach',
  id: 'cd19-car-t-autologous-autoimmune',
  category: 'gene-modified-immune-cells',
  stage: 'early-clinical',
  asOf: '2026-05',
  diseases: ['systemic-lupus-erythematosus', 'systemic-sclerosis', 'idiopathic-inflammatory-myositis'],
  facts: [
    {
      kind: 'statement',
      id: 'people',
      provenance: [
        {
          source: 'muller-car-t-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune/key_facts/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'follow-up',
      provenance: [
        {
          source: 'muller-car-t-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune/key_facts/1',
        },
      ],
    },
    {
      kind: 'outcome',
      study: 'muller-car-t-2024',
      outcome: 'remission',
    },
    {
      kind: 'outcome',
      study: 'muller-car-t-2024',
      outcome: 'no-immunosuppressants',
    },
  ],
  harms: [
    {
      kind: 'outcome',
      study: 'muller-car-t-2024',
      outcome: 'cytokine-release',
    },
    {
      kind: 'outcome',
      study: 'muller-car-t-2024',
      outcome: 'neurotoxicity',
    },
    {
      kind: 'statement',
      id: 'can-come-back',
      provenance: [
        {
          source: 'anti-synthetase-car-t',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune/harms/1',
        },
      ],
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'infections',
      provenance: [],
      basis: 'design',
    },
    {
      kind: 'statement',
      id: 'harm-counts',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: ['muller-car-t-2024'],
  registrations: [],
  evidence: 'emerging-and-regulatory#cd19-car-t-autologous-autoimmune',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
