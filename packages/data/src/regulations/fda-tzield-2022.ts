import type { ShippedRegulation } from '../model/shipped.js';

export const fdaTzield2022: ShippedRegulation<'fda-tzield-2022'> = {
  kind: 'regulation',
  id: 'fda-tzield-2022',
  authority: 'FDA',
  region: 'us',
  date: '2022-11-17',
  therapies: ['teplizumab'],
  diseases: ['type-1-diabetes'],
  provenance: [
    {
      source: 'fda-tzield-2022',
      kind: 'secondary',
      locator: { part: 'news' },
      evidence: 'conventional-therapies#teplizumab/regulatory_notes/0',
    },
  ],
  evidence: 'conventional-therapies#teplizumab/regulatory_notes/0',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
