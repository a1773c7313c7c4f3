import type { ShippedTerm } from '../model/shipped.js';

export const standardDeviation: ShippedTerm<'standard-deviation'> = {
  kind: 'term',
  id: 'standard-deviation',
  category: 'research',
  seeAlso: ['median'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
