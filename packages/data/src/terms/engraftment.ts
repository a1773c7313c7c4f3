import type { ShippedTerm } from '../model/shipped.js';

export const engraftment: ShippedTerm<'engraftment'> = {
  kind: 'term',
  id: 'engraftment',
  category: 'transplant',
  seeAlso: ['neutropenia'],
  frenchTermSeen: true,
  evidence: 'glossary#engraftment',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
