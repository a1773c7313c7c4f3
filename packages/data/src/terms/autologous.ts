import type { ShippedTerm } from '../model/shipped.js';

export const autologous: ShippedTerm<'autologous'> = {
  kind: 'term',
  id: 'autologous',
  category: 'stem-cells',
  seeAlso: ['allogeneic', 'autologous-transplant'],
  frenchTermSeen: false,
  evidence: 'glossary#autologous',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
