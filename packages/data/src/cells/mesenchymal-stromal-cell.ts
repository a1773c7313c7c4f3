import type { ShippedCell } from '../model/shipped.js';

export const mesenchymalStromalCell: ShippedCell<'mesenchymal-stromal-cell'> = {
  kind: 'cell',
  id: 'mesenchymal-stromal-cell',
  role: 'stromal',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
