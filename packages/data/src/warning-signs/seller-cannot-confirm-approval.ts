import type { ShippedWarningSign } from '../model/shipped.js';

export const sellerCannotConfirmApproval: ShippedWarningSign<'seller-cannot-confirm-approval'> = {
  kind: 'warningSign',
  id: 'seller-cannot-confirm-approval',
  provenance: [
    {
      source: 'ema-hma-2025',
      kind: 'secondary',
      locator: {
        part: 'news',
      },
      evidence: 'emerging-and-regulatory#seller-cannot-confirm-approval',
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
  evidence: 'emerging-and-regulatory#seller-cannot-confirm-approval',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
