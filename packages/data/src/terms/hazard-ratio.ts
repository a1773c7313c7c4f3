import type { ShippedTerm } from '../model/shipped.js';

export const hazardRatio: ShippedTerm<'hazard-ratio'> = {
  kind: 'term',
  id: 'hazard-ratio',
  evidence: 'glossary#hazard-ratio',
};
