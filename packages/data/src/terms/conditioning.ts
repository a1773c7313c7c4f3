import type { ShippedTerm } from '../model/shipped.js';

export const conditioning: ShippedTerm<'conditioning'> = {
  kind: 'term',
  id: 'conditioning',
  category: 'transplant',
  seeAlso: ['hsct', 'lymphodepletion'],
  frenchTermSeen: true,
  evidence: 'glossary#conditioning',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
