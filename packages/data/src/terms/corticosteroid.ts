import type { ShippedTerm } from '../model/shipped.js';

export const corticosteroid: ShippedTerm<'corticosteroid'> = {
  kind: 'term',
  id: 'corticosteroid',
  category: 'treatment',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#corticosteroid',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
