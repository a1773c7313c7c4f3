import type { ShippedTerm } from '../model/shipped.js';

export const oddsRatio: ShippedTerm<'odds-ratio'> = {
  kind: 'term',
  id: 'odds-ratio',
  category: 'research',
  seeAlso: ['relative-risk'],
  frenchTermSeen: false,
  evidence: 'glossary#odds-ratio',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
