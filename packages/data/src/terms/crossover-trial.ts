import type { ShippedTerm } from '../model/shipped.js';

export const crossoverTrial: ShippedTerm<'crossover-trial'> = {
  kind: 'term',
  id: 'crossover-trial',
  evidence: 'glossary#crossover-trial',
};
