import type { ShippedTerm } from '../model/shipped.js';

export const tCell: ShippedTerm<'t-cell'> = {
  kind: 'term',
  id: 't-cell',
  category: 'immunity',
  seeAlso: ['regulatory-t-cell', 'b-cell'],
  frenchTermSeen: true,
  evidence: 'glossary#t-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
