import type { ShippedTerm } from '../model/shipped.js';

export const engraftment: ShippedTerm<'engraftment'> = {
  kind: 'term',
  id: 'engraftment',
  evidence: 'glossary#engraftment',
};
