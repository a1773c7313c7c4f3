import type { ShippedRegulation } from '../model/shipped.js';

export const emaCat2020: ShippedRegulation<'ema-cat-2020'> = {
  kind: 'regulation',
  id: 'ema-cat-2020',
  authority: 'EMA',
  region: 'eu',
  date: '2020-04-28',
  therapies: ['msc'],
  diseases: [],
  provenance: [
    {
      source: 'ema-cat-2020',
      kind: 'secondary',
      locator: { part: 'news' },
      evidence: 'emerging-and-regulatory#ema-cat-2020',
    },
    {
      source: 'afmps-2020',
      kind: 'primary-or-official',
      locator: { part: 'text' },
      evidence: 'emerging-and-regulatory#ema-cat-2020',
    },
  ],
  evidence: 'emerging-and-regulatory#ema-cat-2020',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
