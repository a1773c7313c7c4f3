import type { ShippedTerm } from '../model/shipped.js';

export const cytokineReleaseSyndrome: ShippedTerm<'cytokine-release-syndrome'> = {
  kind: 'term',
  id: 'cytokine-release-syndrome',
  category: 'safety',
  seeAlso: ['cytokine'],
  frenchTermSeen: true,
  evidence: 'glossary#cytokine-release-syndrome',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
