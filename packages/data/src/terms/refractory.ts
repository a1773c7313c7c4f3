import type { ShippedTerm } from '../model/shipped.js';

export const refractory: ShippedTerm<'refractory'> = {
  kind: 'term',
  id: 'refractory',
  category: 'disease-course',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#refractory',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
