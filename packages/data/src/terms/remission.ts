import type { ShippedTerm } from '../model/shipped.js';

export const remission: ShippedTerm<'remission'> = {
  kind: 'term',
  id: 'remission',
  category: 'disease-course',
  seeAlso: ['relapse', 'flare'],
  frenchTermSeen: true,
  evidence: 'glossary#remission',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
