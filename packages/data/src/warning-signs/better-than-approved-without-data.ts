import type { ShippedWarningSign } from '../model/shipped.js';

export const betterThanApprovedWithoutData: ShippedWarningSign<'better-than-approved-without-data'> = {
  kind: 'warningSign',
  id: 'better-than-approved-without-data',
  provenance: [
    {
      source: 'ema-hma-2025',
      kind: 'secondary',
      locator: {
        part: 'news',
      },
      evidence: 'emerging-and-regulatory#better-than-approved-without-data',
    },
    {
      source: 'ema-hma-2025',
      kind: 'primary-or-official',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#ema-hma-2025',
    },
  ],
  evidence: 'emerging-and-regulatory#better-than-approved-without-data',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
