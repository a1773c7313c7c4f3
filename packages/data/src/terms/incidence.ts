import type { ShippedTerm } from '../model/shipped.js';

export const incidence: ShippedTerm<'incidence'> = {
  kind: 'term',
  id: 'incidence',
  category: 'research',
  seeAlso: ['prevalence'],
  frenchTermSeen: true,
  evidence: 'glossary#incidence',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
