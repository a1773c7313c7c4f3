import type { ShippedTerm } from '../model/shipped.js';

export const opportunisticInfection: ShippedTerm<'opportunistic-infection'> = {
  kind: 'term',
  id: 'opportunistic-infection',
  category: 'safety',
  seeAlso: ['pml'],
  frenchTermSeen: false,
  evidence: 'glossary#opportunistic-infection',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
