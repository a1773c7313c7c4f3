import type { ShippedTerm } from '../model/shipped.js';

export const jakInhibitor: ShippedTerm<'jak-inhibitor'> = {
  kind: 'term',
  id: 'jak-inhibitor',
  category: 'treatment',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#jak-inhibitor',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
