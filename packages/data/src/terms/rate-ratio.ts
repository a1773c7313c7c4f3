import type { ShippedTerm } from '../model/shipped.js';

export const rateRatio: ShippedTerm<'rate-ratio'> = {
  kind: 'term',
  id: 'rate-ratio',
  category: 'research',
  seeAlso: ['relative-risk', 'person-years'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
