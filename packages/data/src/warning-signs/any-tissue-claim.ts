import type { ShippedWarningSign } from '../model/shipped.js';

export const anyTissueClaim: ShippedWarningSign<'any-tissue-claim'> = {
  kind: 'warningSign',
  id: 'any-tissue-claim',
  provenance: [
    {
      source: 'isscr-faq',
      kind: 'primary-or-official',
      locator: {
        part: 'page',
      },
      evidence: 'emerging-and-regulatory#any-tissue-claim',
    },
  ],
  evidence: 'emerging-and-regulatory#any-tissue-claim',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
