import type { ShippedTerm } from '../model/shipped.js';

export const haematopoieticStemCell: ShippedTerm<'haematopoietic-stem-cell'> = {
  kind: 'term',
  id: 'haematopoietic-stem-cell',
  category: 'stem-cells',
  seeAlso: ['hsct'],
  frenchTermSeen: true,
  evidence: 'glossary#haematopoietic-stem-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
