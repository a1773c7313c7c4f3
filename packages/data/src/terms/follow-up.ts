import type { ShippedTerm } from '../model/shipped.js';

export const followUp: ShippedTerm<'follow-up'> = {
  kind: 'term',
  id: 'follow-up',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#follow-up',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
