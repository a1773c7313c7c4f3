import type { ShippedHarmReport } from '../model/shipped.js';

export const pew2021Brief: ShippedHarmReport<'pew-2021-brief'> = {
  kind: 'harmReport',
  id: 'pew-2021-brief',
  people: null,
  year: 2021,
  source: 'pew-2021',
  provenance: [
    {
      source: 'pew-2021',
      kind: 'primary-or-official',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#pew-2021-brief',
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'cases-and-deaths',
      provenance: [],
      basis: 'design',
    },
  ],
  evidence: 'emerging-and-regulatory#pew-2021-brief',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
