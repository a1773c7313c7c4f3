import type { ShippedTerm } from '../model/shipped.js';

export const jacie: ShippedTerm<'jacie'> = {
  kind: 'term',
  id: 'jacie',
  category: 'regulation',
  seeAlso: ['hsct'],
  frenchTermSeen: false,
  evidence: 'hsct-procedure#/centre_standards/jacie',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
