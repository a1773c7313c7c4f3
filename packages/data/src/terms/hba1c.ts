import type { ShippedTerm } from '../model/shipped.js';

export const hba1c: ShippedTerm<'hba1c'> = {
  kind: 'term',
  id: 'hba1c',
  category: 'tests',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#hba1c',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
