import type { ShippedTerm } from '../model/shipped.js';

export const atmp: ShippedTerm<'atmp'> = {
  kind: 'term',
  id: 'atmp',
  category: 'regulation',
  seeAlso: ['marketing-authorisation'],
  frenchTermSeen: true,
  evidence: 'glossary#atmp',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
