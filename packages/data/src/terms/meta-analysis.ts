import type { ShippedTerm } from '../model/shipped.js';

export const metaAnalysis: ShippedTerm<'meta-analysis'> = {
  kind: 'term',
  id: 'meta-analysis',
  category: 'research',
  seeAlso: ['systematic-review'],
  frenchTermSeen: true,
  evidence: 'glossary#meta-analysis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
