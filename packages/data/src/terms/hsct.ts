import type { ShippedTerm } from '../model/shipped.js';

export const hsct: ShippedTerm<'hsct'> = {
  kind: 'term',
  id: 'hsct',
  category: 'transplant',
  seeAlso: ['conditioning', 'autologous-transplant', 'allogeneic-transplant'],
  frenchTermSeen: true,
  evidence: 'glossary#hsct',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
