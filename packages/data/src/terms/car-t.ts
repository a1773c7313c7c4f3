import type { ShippedTerm } from '../model/shipped.js';

export const carT: ShippedTerm<'car-t'> = {
  kind: 'term',
  id: 'car-t',
  category: 'emerging',
  seeAlso: ['car-treg', 'cytokine-release-syndrome'],
  frenchTermSeen: true,
  evidence: 'glossary#car-t',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
