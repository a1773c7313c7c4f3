import type { ShippedRegulation } from '../model/shipped.js';

export const emaJakInhibitors2023: ShippedRegulation<'ema-jak-inhibitors-2023'> = {
  kind: 'regulation',
  id: 'ema-jak-inhibitors-2023',
  authority: 'EMA',
  region: 'eu',
  date: '2023-01-23',
  therapies: ['jak-inhibitors'],
  diseases: [],
  provenance: [
    {
      source: 'ema-jak-inhibitors-2023',
      kind: 'primary-or-official',
      locator: { part: 'text' },
      evidence: 'conventional-therapies#jak-inhibitors/regulatory_notes/0',
    },
  ],
  evidence: 'conventional-therapies#jak-inhibitors/regulatory_notes/0',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
