import type { ShippedTerm } from '../model/shipped.js';

export const allogeneic: ShippedTerm<'allogeneic'> = {
  kind: 'term',
  id: 'allogeneic',
  category: 'stem-cells',
  seeAlso: ['autologous', 'allogeneic-transplant'],
  frenchTermSeen: true,
  evidence: 'glossary#allogeneic',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
