import type { ShippedWarningSign } from '../model/shipped.js';

export const ownCellsSafe: ShippedWarningSign<'own-cells-safe'> = {
  kind: 'warningSign',
  id: 'own-cells-safe',
  provenance: [
    {
      source: 'isscr-faq',
      kind: 'primary-or-official',
      locator: {
        part: 'page',
      },
      evidence: 'emerging-and-regulatory#own-cells-safe',
    },
  ],
  evidence: 'emerging-and-regulatory#own-cells-safe',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
