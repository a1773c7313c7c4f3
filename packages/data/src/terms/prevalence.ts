import type { ShippedTerm } from '../model/shipped.js';

export const prevalence: ShippedTerm<'prevalence'> = {
  kind: 'term',
  id: 'prevalence',
  category: 'research',
  seeAlso: ['incidence'],
  frenchTermSeen: true,
  evidence: 'glossary#prevalence',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
