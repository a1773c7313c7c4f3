import type { ShippedTerm } from '../model/shipped.js';

export const stemCellTourism: ShippedTerm<'stem-cell-tourism'> = {
  kind: 'term',
  id: 'stem-cell-tourism',
  category: 'regulation',
  seeAlso: ['unproven-therapy'],
  frenchTermSeen: false,
  evidence: 'glossary#stem-cell-tourism',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
