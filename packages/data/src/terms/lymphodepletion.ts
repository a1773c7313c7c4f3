import type { ShippedTerm } from '../model/shipped.js';

export const lymphodepletion: ShippedTerm<'lymphodepletion'> = {
  kind: 'term',
  id: 'lymphodepletion',
  category: 'transplant',
  seeAlso: ['conditioning', 'car-t'],
  frenchTermSeen: false,
  evidence: 'glossary#lymphodepletion',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
