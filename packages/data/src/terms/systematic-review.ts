import type { ShippedTerm } from '../model/shipped.js';

export const systematicReview: ShippedTerm<'systematic-review'> = {
  kind: 'term',
  id: 'systematic-review',
  category: 'research',
  seeAlso: ['meta-analysis'],
  frenchTermSeen: true,
  evidence: 'glossary#systematic-review',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
