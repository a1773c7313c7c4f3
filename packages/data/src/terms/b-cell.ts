import type { ShippedTerm } from '../model/shipped.js';

export const bCell: ShippedTerm<'b-cell'> = {
  kind: 'term',
  id: 'b-cell',
  category: 'immunity',
  seeAlso: ['antibody'],
  frenchTermSeen: false,
  evidence: 'glossary#b-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
