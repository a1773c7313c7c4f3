import type { ShippedTerm } from '../model/shipped.js';

export const haematopoieticStemCell: ShippedTerm<'haematopoietic-stem-cell'> = {
  kind: 'term',
  id: 'haematopoietic-stem-cell',
  evidence: 'glossary#haematopoietic-stem-cell',
};
