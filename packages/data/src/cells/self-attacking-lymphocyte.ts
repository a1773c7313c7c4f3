import type { ShippedCell } from '../model/shipped.js';

export const selfAttackingLymphocyte: ShippedCell<'self-attacking-lymphocyte'> = {
  kind: 'cell',
  id: 'self-attacking-lymphocyte',
  role: 'self-attacking',
};
