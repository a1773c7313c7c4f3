import type { ShippedCell } from '../model/shipped.js';

export const boneMarrow: ShippedCell<'bone-marrow'> = {
  kind: 'cell',
  id: 'bone-marrow',
  role: 'marrow',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
