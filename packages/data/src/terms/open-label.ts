import type { ShippedTerm } from '../model/shipped.js';

export const openLabel: ShippedTerm<'open-label'> = {
  kind: 'term',
  id: 'open-label',
  category: 'research',
  seeAlso: ['double-blind', 'bias'],
  frenchTermSeen: false,
  evidence: 'glossary#open-label',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
