import type { ShippedHarmReport } from '../model/shipped.js';

export const bauer2018Review: ShippedHarmReport<'bauer-2018-review'> = {
  kind: 'harmReport',
  id: 'bauer-2018-review',
  people: null,
  year: 2018,
  source: 'bauer-2018',
  provenance: [
    {
      source: 'bauer-2018',
      kind: 'institutional-repository',
      locator: {
        part: 'abstract',
      },
      evidence: 'emerging-and-regulatory#bauer-2018-review',
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
  evidence: 'emerging-and-regulatory#bauer-2018-review',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
