import type { ShippedTerm } from '../model/shipped.js';

export const offLabel: ShippedTerm<'off-label'> = {
  kind: 'term',
  id: 'off-label',
  category: 'regulation',
  seeAlso: ['marketing-authorisation'],
  frenchTermSeen: false,
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
