import type { ShippedTerm } from '../model/shipped.js';

export const transplantRelatedMortality: ShippedTerm<'transplant-related-mortality'> = {
  kind: 'term',
  id: 'transplant-related-mortality',
  category: 'transplant',
  seeAlso: ['hsct'],
  frenchTermSeen: false,
  evidence: 'glossary#transplant-related-mortality',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
