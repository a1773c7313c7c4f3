import type { ShippedTerm } from '../model/shipped.js';

export const progressiveDisease: ShippedTerm<'progressive-disease'> = {
  kind: 'term',
  id: 'progressive-disease',
  evidence: 'glossary#progressive-disease',
};
