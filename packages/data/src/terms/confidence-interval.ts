import type { ShippedTerm } from '../model/shipped.js';

export const confidenceInterval: ShippedTerm<'confidence-interval'> = {
  kind: 'term',
  id: 'confidence-interval',
  evidence: 'glossary#confidence-interval',
};
