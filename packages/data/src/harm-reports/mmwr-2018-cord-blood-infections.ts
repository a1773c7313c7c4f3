import type { ShippedHarmReport } from '../model/shipped.js';

export const mmwr2018CordBloodInfections: ShippedHarmReport<'mmwr-2018-cord-blood-infections'> = {
  kind: 'harmReport',
  id: 'mmwr-2018-cord-blood-infections',
  people: 12,
  year: 2018,
  source: 'mmwr-2018',
  provenance: [
    {
      source: 'mmwr-2018',
      kind: 'copy-of-record',
      locator: {
        part: 'abstract',
      },
      evidence: 'emerging-and-regulatory#mmwr-2018-cord-blood-infections',
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'arizona',
      provenance: [],
      basis: 'design',
    },
  ],
  evidence: 'emerging-and-regulatory#mmwr-2018-cord-blood-infections',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
