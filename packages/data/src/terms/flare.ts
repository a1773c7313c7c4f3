import type { ShippedTerm } from '../model/shipped.js';

export const flare: ShippedTerm<'flare'> = {
  kind: 'term',
  id: 'flare',
  category: 'disease-course',
  seeAlso: ['relapse'],
  frenchTermSeen: true,
  evidence: 'glossary#flare',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
