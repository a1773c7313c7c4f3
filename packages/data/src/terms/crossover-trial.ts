import type { ShippedTerm } from '../model/shipped.js';

export const crossoverTrial: ShippedTerm<'crossover-trial'> = {
  kind: 'term',
  id: 'crossover-trial',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#crossover-trial',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
