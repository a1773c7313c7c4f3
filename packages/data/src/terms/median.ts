import type { ShippedTerm } from '../model/shipped.js';

export const median: ShippedTerm<'median'> = {
  kind: 'term',
  id: 'median',
  category: 'research',
  seeAlso: ['interquartile-range'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
