import type { ShippedCell } from '../model/shipped.js';

export const selfAttackingLymphocyte: ShippedCell<'self-attacking-lymphocyte'> = {
  kind: 'cell',
  id: 'self-attacking-lymphocyte',
  role: 'self-attacking',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
