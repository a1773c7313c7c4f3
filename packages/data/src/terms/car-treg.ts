import type { ShippedTerm } from '../model/shipped.js';

export const carTreg: ShippedTerm<'car-treg'> = {
  kind: 'term',
  id: 'car-treg',
  category: 'emerging',
  seeAlso: ['regulatory-t-cell', 'car-t'],
  frenchTermSeen: false,
  evidence: 'glossary#car-treg',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
