import type { ShippedTerm } from '../model/shipped.js';

export const biologic: ShippedTerm<'biologic'> = {
  kind: 'term',
  id: 'biologic',
  category: 'treatment',
  seeAlso: ['biosimilar', 'monoclonal-antibody'],
  frenchTermSeen: true,
  evidence: 'glossary#biologic',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
