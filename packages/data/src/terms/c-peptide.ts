import type { ShippedTerm } from '../model/shipped.js';

export const cPeptide: ShippedTerm<'c-peptide'> = {
  kind: 'term',
  id: 'c-peptide',
  category: 'tests',
  seeAlso: ['beta-cell'],
  frenchTermSeen: false,
  evidence: 'glossary#c-peptide',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
