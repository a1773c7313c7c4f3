import type { ShippedTerm } from '../model/shipped.js';

export const intravenous: ShippedTerm<'intravenous'> = {
  kind: 'term',
  id: 'intravenous',
  category: 'treatment',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#intravenous',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
