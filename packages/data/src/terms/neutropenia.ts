import type { ShippedTerm } from '../model/shipped.js';

export const neutropenia: ShippedTerm<'neutropenia'> = {
  kind: 'term',
  id: 'neutropenia',
  evidence: 'glossary#neutropenia',
};
