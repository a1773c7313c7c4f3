import type { ShippedTerm } from '../model/shipped.js';

export const adiposeTissue: ShippedTerm<'adipose-tissue'> = {
  kind: 'term',
  id: 'adipose-tissue',
  category: 'stem-cells',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#adipose-tissue',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
