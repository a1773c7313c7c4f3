import type { ShippedCell } from '../model/shipped.js';

export const healthyLymphocyte: ShippedCell<'healthy-lymphocyte'> = {
  kind: 'cell',
  id: 'healthy-lymphocyte',
  role: 'healthy-immune',
};
