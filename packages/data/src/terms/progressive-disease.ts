import type { ShippedTerm } from '../model/shipped.js';

export const progressiveDisease: ShippedTerm<'progressive-disease'> = {
  kind: 'term',
  id: 'progressive-disease',
  category: 'disease-course',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#progressive-disease',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
