import type { ShippedTerm } from '../model/shipped.js';

export const registry: ShippedTerm<'registry'> = {
  kind: 'term',
  id: 'registry',
  category: 'research',
  seeAlso: ['observational-study'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
