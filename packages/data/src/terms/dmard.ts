import type { ShippedTerm } from '../model/shipped.js';

export const dmard: ShippedTerm<'dmard'> = {
  kind: 'term',
  id: 'dmard',
  category: 'treatment',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#dmard',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
