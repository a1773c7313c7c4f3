import type { ShippedApproach } from '../model/shipped.js';

export const up421HypoimmuneIslets: ShippedApproach<'up421-hypoimmune-islets'> = {
  kind: 'approach',
  id: 'up421-hypoimmune-islets',
  category: 'gene-edited-cells',
  stage: 'first-in-human',
  asOf: '2026-03',
  diseases: ['type-1-diabetes'],
  facts: [
    {
      kind: 'outcome',
      study: 'up421-first-person',
      outcome: 'cells-alive',
    },
    {
      kind: 'outcome',
      study: 'up421-first-person',
      outcome: 'c-peptide',
    },
  ],
  harms: [
    {
      kind: 'outcome',
      study: 'up421-first-person',
      outcome: 'serious-harm',
    },
  ],
  unknown: [],
  studies: ['up421-first-person'],
  registrations: [],
  evidence: 'emerging-and-regulatory#up421-hypoimmune-islets',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
