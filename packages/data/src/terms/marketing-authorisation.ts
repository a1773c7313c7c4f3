import type { ShippedTerm } from '../model/shipped.js';

export const marketingAuthorisation: ShippedTerm<'marketing-authorisation'> = {
  kind: 'term',
  id: 'marketing-authorisation',
  category: 'regulation',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#marketing-authorisation',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
