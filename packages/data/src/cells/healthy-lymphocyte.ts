import type { ShippedCell } from '../model/shipped.js';

export const healthyLymphocyte: ShippedCell<'healthy-lymphocyte'> = {
  kind: 'cell',
  id: 'healthy-lymphocyte',
  role: 'healthy-immune',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
