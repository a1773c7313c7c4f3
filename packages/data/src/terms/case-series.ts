import type { ShippedTerm } from '../model/shipped.js';

export const caseSeries: ShippedTerm<'case-series'> = {
  kind: 'term',
  id: 'case-series',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#case-series',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
