import type { ShippedCell } from '../model/shipped.js';

export const haematopoieticStemCell: ShippedCell<'haematopoietic-stem-cell'> = {
  kind: 'cell',
  id: 'haematopoietic-stem-cell',
  role: 'stem',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
