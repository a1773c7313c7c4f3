import type { ShippedTerm } from '../model/shipped.js';

export const neutropenia: ShippedTerm<'neutropenia'> = {
  kind: 'term',
  id: 'neutropenia',
  category: 'transplant',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#neutropenia',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
