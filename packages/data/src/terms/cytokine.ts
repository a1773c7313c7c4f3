import type { ShippedTerm } from '../model/shipped.js';

export const cytokine: ShippedTerm<'cytokine'> = {
  kind: 'term',
  id: 'cytokine',
  category: 'immunity',
  seeAlso: ['cytokine-release-syndrome'],
  frenchTermSeen: true,
  evidence: 'glossary#cytokine',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
