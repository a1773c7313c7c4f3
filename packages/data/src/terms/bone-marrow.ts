import type { ShippedTerm } from '../model/shipped.js';

export const boneMarrow: ShippedTerm<'bone-marrow'> = {
  kind: 'term',
  id: 'bone-marrow',
  category: 'stem-cells',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#bone-marrow',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
