import type { ShippedTerm } from '../model/shipped.js';

export const intentionToTreat: ShippedTerm<'intention-to-treat'> = {
  kind: 'term',
  id: 'intention-to-treat',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#intention-to-treat',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
