import type { ShippedTerm } from '../model/shipped.js';

export const hazardRatio: ShippedTerm<'hazard-ratio'> = {
  kind: 'term',
  id: 'hazard-ratio',
  category: 'research',
  seeAlso: ['relative-risk'],
  frenchTermSeen: false,
  evidence: 'glossary#hazard-ratio',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
