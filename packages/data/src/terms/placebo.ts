import type { ShippedTerm } from '../model/shipped.js';

export const placebo: ShippedTerm<'placebo'> = {
  kind: 'term',
  id: 'placebo',
  category: 'research',
  seeAlso: ['double-blind'],
  frenchTermSeen: true,
  evidence: 'glossary#placebo',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
