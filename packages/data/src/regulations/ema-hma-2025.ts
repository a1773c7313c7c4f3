import type { ShippedRegulation } from '../model/shipped.js';

export const emaHma2025: ShippedRegulation<'ema-hma-2025'> = {
  kind: 'regulation',
  id: 'ema-hma-2025',
  authority: 'EMA, HMA',
  region: 'eu',
  date: '2025-03',
  therapies: ['msc'],
  diseases: [],
  provenance: [
    {
      source: 'ema-hma-2025',
      kind: 'primary-or-official',
      locator: { part: 'text' },
      evidence: 'emerging-and-regulatory#ema-hma-2025',
    },
  ],
  evidence: 'emerging-and-regulatory#ema-hma-2025',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
