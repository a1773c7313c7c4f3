import type { ShippedTerm } from '../model/shipped.js';

export const stemCell: ShippedTerm<'stem-cell'> = {
  kind: 'term',
  id: 'stem-cell',
  category: 'stem-cells',
  seeAlso: ['haematopoietic-stem-cell', 'mesenchymal-stromal-cell'],
  frenchTermSeen: true,
  evidence: 'glossary#stem-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
