import type { ShippedTerm } from '../model/shipped.js';

export const biosimilar: ShippedTerm<'biosimilar'> = {
  kind: 'term',
  id: 'biosimilar',
  category: 'treatment',
  seeAlso: ['biologic'],
  frenchTermSeen: true,
  evidence: 'glossary#biosimilar',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
