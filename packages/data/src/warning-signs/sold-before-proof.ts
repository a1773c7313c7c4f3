import type { ShippedWarningSign } from '../model/shipped.js';

export const soldBeforeProof: ShippedWarningSign<'sold-before-proof'> = {
  kind: 'warningSign',
  id: 'sold-before-proof',
  provenance: [
    {
      source: 'isscr-handbook-2008',
      kind: 'copy-of-record',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#sold-before-proof',
    },
  ],
  evidence: 'emerging-and-regulatory#sold-before-proof',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
