import type { ShippedTerm } from '../model/shipped.js';

export const islet: ShippedTerm<'islet'> = {
  kind: 'term',
  id: 'islet',
  category: 'immunity',
  seeAlso: ['beta-cell'],
  frenchTermSeen: false,
  evidence: 'glossary#islet',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
