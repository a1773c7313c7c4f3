import type { ShippedTerm } from '../model/shipped.js';

export const confidenceInterval: ShippedTerm<'confidence-interval'> = {
  kind: 'term',
  id: 'confidence-interval',
  category: 'research',
  seeAlso: ['p-value'],
  frenchTermSeen: true,
  evidence: 'glossary#confidence-interval',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
