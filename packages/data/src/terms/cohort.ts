import type { ShippedTerm } from '../model/shipped.js';

export const cohort: ShippedTerm<'cohort'> = {
  kind: 'term',
  id: 'cohort',
  category: 'research',
  seeAlso: ['observational-study', 'follow-up'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
