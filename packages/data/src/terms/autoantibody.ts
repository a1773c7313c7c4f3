import type { ShippedTerm } from '../model/shipped.js';

export const autoantibody: ShippedTerm<'autoantibody'> = {
  kind: 'term',
  id: 'autoantibody',
  category: 'immunity',
  seeAlso: ['antibody'],
  frenchTermSeen: false,
  evidence: 'glossary#autoantibody',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
