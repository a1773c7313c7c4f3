import type { ShippedTerm } from '../model/shipped.js';

export const gradeCertainty: ShippedTerm<'grade-certainty'> = {
  kind: 'term',
  id: 'grade-certainty',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#grade-certainty',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
