import type { ShippedApproach } from '../model/shipped.js';

export const cd19CarTAllogeneicEdited: ShippedApproach<'cd19-car-t-allogeneic-edited'> = {
  kind: 'approach',
  id: 'cd19-car-t-allogeneic-edited',
  category: 'gene-edited-immune-cells',
  stage: 'first-in-human',
  asOf: '2025',
  diseases: ['systemic-sclerosis', 'idiopathic-inflammatory-myositis', 'systemic-lupus-erythematosus'],
  facts: [
    {
      kind: 'outcome',
      study: 'wang-donor-car-t-2024',
      outcome: 'improved',
    },
    {
      kind: 'outcome',
      study: 'yts109-lupus-nephritis',
      outcome: 'response',
    },
    {
      kind: 'outcome',
      study: 'yts109-lupus-nephritis',
      outcome: 'flare',
    },
  ],
  harms: [
    {
      kind: 'outcome',
      study: 'wang-donor-car-t-2024',
      outcome: 'serious-harm',
    },
    {
      kind: 'outcome',
      study: 'yts109-lupus-nephritis',
      outcome: 'cytokine-release',
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'later-follow-up',
      provenance: [],
      basis: 'design',
    },
  ],
  studies: ['wang-donor-car-t-2024', 'yts109-lupus-nephritis'],
  registrations: ['NCT05859997', 'NCT06379646'],
  evidence: 'emerging-and-regulatory#cd19-car-t-allogeneic-edited',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
