import type { ShippedTerm } from '../model/shipped.js';

export const intentionToTreat: ShippedTerm<'intention-to-treat'> = {
  kind: 'term',
  id: 'intention-to-treat',
  evidence: 'glossary#intention-to-treat',
};
