import type { ShippedRegulation } from '../model/shipped.js';

export const fdaRyoncil2024: ShippedRegulation<'fda-ryoncil-2024'> = {
  kind: 'regulation',
  id: 'fda-ryoncil-2024',
  authority: 'FDA',
  region: 'us',
  date: '2024-12-18',
  therapies: ['msc'],
  diseases: [],
  provenance: [
    {
      source: 'fda-ryoncil-2024',
      kind: 'primary-or-official',
      locator: { part: 'text' },
      evidence: 'emerging-and-regulatory#fda-ryoncil-2024',
    },
  ],
  evidence: 'emerging-and-regulatory#fda-ryoncil-2024',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
