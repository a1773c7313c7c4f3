import type { ShippedTerm } from '../model/shipped.js';

export const edss: ShippedTerm<'edss'> = {
  kind: 'term',
  id: 'edss',
  category: 'tests',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#edss',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
