import type { ShippedTerm } from '../model/shipped.js';

export const infusion: ShippedTerm<'infusion'> = {
  kind: 'term',
  id: 'infusion',
  category: 'treatment',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#infusion',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
