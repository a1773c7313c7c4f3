import type { ShippedTerm } from '../model/shipped.js';

export const absoluteRisk: ShippedTerm<'absolute-risk'> = {
  kind: 'term',
  id: 'absolute-risk',
  category: 'research',
  seeAlso: ['relative-risk'],
  frenchTermSeen: true,
  evidence: 'glossary#absolute-risk',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
