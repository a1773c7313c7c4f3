import type { ShippedTerm } from '../model/shipped.js';

export const lymphocyte: ShippedTerm<'lymphocyte'> = {
  kind: 'term',
  id: 'lymphocyte',
  category: 'immunity',
  seeAlso: ['t-cell', 'b-cell', 'lymphodepletion'],
  frenchTermSeen: false,
  evidence: 'glossary#lymphodepletion',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
