import type { ShippedTerm } from '../model/shipped.js';

export const graftVersusHostDisease: ShippedTerm<'graft-versus-host-disease'> = {
  kind: 'term',
  id: 'graft-versus-host-disease',
  category: 'transplant',
  seeAlso: ['allogeneic-transplant'],
  frenchTermSeen: true,
  evidence: 'glossary#graft-versus-host-disease',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
