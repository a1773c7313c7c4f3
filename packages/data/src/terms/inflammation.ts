import type { ShippedTerm } from '../model/shipped.js';

export const inflammation: ShippedTerm<'inflammation'> = {
  kind: 'term',
  id: 'inflammation',
  category: 'immunity',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#inflammation',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
