import type { ShippedTerm } from '../model/shipped.js';

export const allogeneicTransplant: ShippedTerm<'allogeneic-transplant'> = {
  kind: 'term',
  id: 'allogeneic-transplant',
  category: 'transplant',
  seeAlso: ['graft-versus-host-disease'],
  frenchTermSeen: true,
  evidence: 'glossary#allogeneic-transplant',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
