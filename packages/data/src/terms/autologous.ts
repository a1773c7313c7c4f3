import type { ShippedTerm } from '../model/shipped.js';

export const autologous: ShippedTerm<'autologous'> = {
  kind: 'term',
  id: 'autologous',
  evidence: 'glossary#autologous',
};
