import type { ShippedTerm } from '../model/shipped.js';

export const statisticalSignificance: ShippedTerm<'statistical-significance'> = {
  kind: 'term',
  id: 'statistical-significance',
  category: 'research',
  seeAlso: ['p-value'],
  frenchTermSeen: true,
  evidence: 'glossary#statistical-significance',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
