import type { ShippedTerm } from '../model/shipped.js';

export const conditioning: ShippedTerm<'conditioning'> = {
  kind: 'term',
  id: 'conditioning',
  evidence: 'glossary#conditioning',
};
