import type { ShippedTerm } from '../model/shipped.js';

export const transplantRelatedMortality: ShippedTerm<'transplant-related-mortality'> = {
  kind: 'term',
  id: 'transplant-related-mortality',
  evidence: 'glossary#transplant-related-mortality',
};
