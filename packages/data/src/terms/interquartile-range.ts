import type { ShippedTerm } from '../model/shipped.js';

export const interquartileRange: ShippedTerm<'interquartile-range'> = {
  kind: 'term',
  id: 'interquartile-range',
  category: 'research',
  seeAlso: ['median'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
