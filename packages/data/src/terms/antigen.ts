import type { ShippedTerm } from '../model/shipped.js';

export const antigen: ShippedTerm<'antigen'> = {
  kind: 'term',
  id: 'antigen',
  category: 'immunity',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#antigen',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
