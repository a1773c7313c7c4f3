import type { ShippedTerm } from '../model/shipped.js';

export const geneEditing: ShippedTerm<'gene-editing'> = {
  kind: 'term',
  id: 'gene-editing',
  category: 'emerging',
  seeAlso: ['gene-therapy'],
  frenchTermSeen: false,
  evidence: 'glossary#gene-editing',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
