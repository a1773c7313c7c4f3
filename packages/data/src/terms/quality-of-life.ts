import type { ShippedTerm } from '../model/shipped.js';

export const qualityOfLife: ShippedTerm<'quality-of-life'> = {
  kind: 'term',
  id: 'quality-of-life',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#quality-of-life',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
