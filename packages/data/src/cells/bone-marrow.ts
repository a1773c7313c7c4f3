import type { ShippedCell } from '../model/shipped.js';

export const boneMarrow: ShippedCell<'bone-marrow'> = {
  kind: 'cell',
  id: 'bone-marrow',
  role: 'marrow',
};
