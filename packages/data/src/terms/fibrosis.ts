import type { ShippedTerm } from '../model/shipped.js';

export const fibrosis: ShippedTerm<'fibrosis'> = {
  kind: 'term',
  id: 'fibrosis',
  category: 'immunity',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#fibrosis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
