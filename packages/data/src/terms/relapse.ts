import type { ShippedTerm } from '../model/shipped.js';

export const relapse: ShippedTerm<'relapse'> = {
  kind: 'term',
  id: 'relapse',
  category: 'disease-course',
  seeAlso: ['remission', 'flare'],
  frenchTermSeen: false,
  evidence: 'glossary#relapse',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
