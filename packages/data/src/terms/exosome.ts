import type { ShippedTerm } from '../model/shipped.js';

export const exosome: ShippedTerm<'exosome'> = {
  kind: 'term',
  id: 'exosome',
  category: 'emerging',
  seeAlso: ['extracellular-vesicle'],
  frenchTermSeen: true,
  evidence: 'glossary#exosome',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
