import type { ShippedTerm } from '../model/shipped.js';

export const geneTherapy: ShippedTerm<'gene-therapy'> = {
  kind: 'term',
  id: 'gene-therapy',
  category: 'treatment',
  seeAlso: ['gene-editing'],
  frenchTermSeen: true,
  evidence: 'glossary#gene-therapy',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
