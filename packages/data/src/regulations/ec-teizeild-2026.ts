import type { ShippedRegulation } from '../model/shipped.js';

export const ecTeizeild2026: ShippedRegulation<'ec-teizeild-2026'> = {
  kind: 'regulation',
  id: 'ec-teizeild-2026',
  authority: 'European Commission',
  region: 'eu',
  date: '2026-01-12',
  therapies: ['teplizumab'],
  diseases: ['type-1-diabetes'],
  provenance: [
    {
      source: 'ec-teizeild-2026',
      kind: 'secondary',
      locator: { part: 'news' },
      evidence: 'conventional-therapies#teplizumab/regulatory_notes/1',
    },
  ],
  evidence: 'conventional-therapies#teplizumab/regulatory_notes/1',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
