import type { ShippedWarningSign } from '../model/shipped.js';

export const testimonials: ShippedWarningSign<'testimonials'> = {
  kind: 'warningSign',
  id: 'testimonials',
  provenance: [
    {
      source: 'isscr-faq',
      kind: 'primary-or-official',
      locator: {
        part: 'page',
      },
      evidence: 'emerging-and-regulatory#testimonials',
    },
  ],
  evidence: 'emerging-and-regulatory#testimonials',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
