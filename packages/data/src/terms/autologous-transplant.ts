import type { ShippedTerm } from '../model/shipped.js';

export const autologousTransplant: ShippedTerm<'autologous-transplant'> = {
  kind: 'term',
  id: 'autologous-transplant',
  category: 'transplant',
  seeAlso: ['hsct', 'autologous'],
  frenchTermSeen: true,
  evidence: 'glossary#autologous-transplant',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
