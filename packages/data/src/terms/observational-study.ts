import type { ShippedTerm } from '../model/shipped.js';

export const observationalStudy: ShippedTerm<'observational-study'> = {
  kind: 'term',
  id: 'observational-study',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#observational-study',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
