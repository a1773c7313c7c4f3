import type { ShippedTerm } from '../model/shipped.js';

export const monoclonalAntibody: ShippedTerm<'monoclonal-antibody'> = {
  kind: 'term',
  id: 'monoclonal-antibody',
  category: 'treatment',
  seeAlso: ['biologic'],
  frenchTermSeen: true,
  evidence: 'glossary#monoclonal-antibody',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
