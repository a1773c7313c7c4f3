import type { ShippedTerm } from '../model/shipped.js';

export const personYears: ShippedTerm<'person-years'> = {
  kind: 'term',
  id: 'person-years',
  category: 'research',
  seeAlso: ['follow-up'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
