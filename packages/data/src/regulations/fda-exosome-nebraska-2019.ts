import type { ShippedRegulation } from '../model/shipped.js';

export const fdaExosomeNebraska2019: ShippedRegulation<'fda-exosome-nebraska-2019'> = {
  kind: 'regulation',
  id: 'fda-exosome-nebraska-2019',
  authority: 'FDA',
  region: 'us',
  date: '2019-12-09',
  therapies: [],
  diseases: [],
  provenance: [
    {
      source: 'fda-exosome-2019',
      kind: 'primary-or-official',
      locator: {
        part: 'page',
      },
      evidence: 'hsct-procedure#/centre_standards/regulators/2',
    },
    {
      source: 'fda-exosome-2019',
      kind: 'secondary',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#fda-exosome-nebraska-2019',
    },
  ],
  evidence: 'emerging-and-regulatory#fda-exosome-nebraska-2019',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
