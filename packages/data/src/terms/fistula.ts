import type { ShippedTerm } from '../model/shipped.js';

export const fistula: ShippedTerm<'fistula'> = {
  kind: 'term',
  id: 'fistula',
  category: 'immunity',
  seeAlso: ['remission'],
  frenchTermSeen: false,
  evidence: 'glossary#fistula',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
