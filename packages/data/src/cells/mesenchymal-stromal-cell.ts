import type { ShippedCell } from '../model/shipped.js';

export const mesenchymalStromalCell: ShippedCell<'mesenchymal-stromal-cell'> = {
  kind: 'cell',
  id: 'mesenchymal-stromal-cell',
  role: 'stromal',
};
