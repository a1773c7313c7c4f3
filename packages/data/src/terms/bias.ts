import type { ShippedTerm } from '../model/shipped.js';

export const bias: ShippedTerm<'bias'> = {
  kind: 'term',
  id: 'bias',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#bias',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
