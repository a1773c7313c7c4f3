import type { ShippedTerm } from '../model/shipped.js';

export const mesenchymalStromalCell: ShippedTerm<'mesenchymal-stromal-cell'> = {
  kind: 'term',
  id: 'mesenchymal-stromal-cell',
  category: 'stem-cells',
  seeAlso: ['haematopoietic-stem-cell'],
  frenchTermSeen: true,
  evidence: 'glossary#mesenchymal-stromal-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
