import type { ShippedTerm } from '../model/shipped.js';

export const boneMarrow: ShippedTerm<'bone-marrow'> = {
  kind: 'term',
  id: 'bone-marrow',
  evidence: 'glossary#bone-marrow',
};
