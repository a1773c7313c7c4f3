import type { ShippedTerm } from '../model/shipped.js';

export const oddsRatio: ShippedTerm<'odds-ratio'> = {
  kind: 'term',
  id: 'odds-ratio',
  evidence: 'glossary#odds-ratio',
};
