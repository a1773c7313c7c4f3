import type { ShippedTerm } from '../model/shipped.js';

export const antibody: ShippedTerm<'antibody'> = {
  kind: 'term',
  id: 'antibody',
  category: 'immunity',
  seeAlso: ['autoantibody', 'b-cell'],
  frenchTermSeen: false,
  evidence: 'glossary#antibody',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
