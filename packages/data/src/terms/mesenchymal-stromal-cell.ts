import type { ShippedTerm } from '../model/shipped.js';

export const mesenchymalStromalCell: ShippedTerm<'mesenchymal-stromal-cell'> = {
  kind: 'term',
  id: 'mesenchymal-stromal-cell',
  evidence: 'glossary#mesenchymal-stromal-cell',
};
