import type { ShippedTerm } from '../model/shipped.js';

export const myelin: ShippedTerm<'myelin'> = {
  kind: 'term',
  id: 'myelin',
  category: 'immunity',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#myelin',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
