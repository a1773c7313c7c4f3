import type { ShippedTerm } from '../model/shipped.js';

export const pValue: ShippedTerm<'p-value'> = {
  kind: 'term',
  id: 'p-value',
  category: 'research',
  seeAlso: ['confidence-interval'],
  frenchTermSeen: true,
  evidence: 'glossary#p-value',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
