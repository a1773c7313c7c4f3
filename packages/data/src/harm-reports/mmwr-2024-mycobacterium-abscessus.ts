import type { ShippedHarmReport } from '../model/shipped.js';

export const mmwr2024MycobacteriumAbscessus: ShippedHarmReport<'mmwr-2024-mycobacterium-abscessus'> = {
  kind: 'harmReport',
  id: 'mmwr-2024-mycobacterium-abscessus',
  people: 3,
  year: 2024,
  source: 'mmwr-2024',
  provenance: [
    {
      source: 'mmwr-2024',
      kind: 'copy-of-record',
      locator: {
        part: 'abstract',
      },
      evidence: 'emerging-and-regulatory#mmwr-2024-mycobacterium-abscessus',
    },
    {
      source: 'mmwr-2024',
      kind: 'secondary',
      locator: {
        part: 'news',
      },
      evidence: 'emerging-and-regulatory#mmwr-2024-mycobacterium-abscessus',
    },
  ],
  unknown: [],
  evidence: 'emerging-and-regulatory#mmwr-2024-mycobacterium-abscessus',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
