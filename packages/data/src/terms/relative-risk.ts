import type { ShippedTerm } from '../model/shipped.js';

export const relativeRisk: ShippedTerm<'relative-risk'> = {
  kind: 'term',
  id: 'relative-risk',
  category: 'research',
  seeAlso: ['absolute-risk', 'odds-ratio'],
  frenchTermSeen: true,
  evidence: 'glossary#relative-risk',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
