import type { ShippedRegulation } from '../model/shipped.js';

export const emaTeizeild2025: ShippedRegulation<'ema-teizeild-2025'> = {
  kind: 'regulation',
  id: 'ema-teizeild-2025',
  authority: 'EMA',
  region: 'eu',
  date: '2025-11-13',
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
