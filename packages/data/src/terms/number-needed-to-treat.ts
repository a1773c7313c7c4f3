import type { ShippedTerm } from '../model/shipped.js';

export const numberNeededToTreat: ShippedTerm<'number-needed-to-treat'> = {
  kind: 'term',
  id: 'number-needed-to-treat',
  category: 'research',
  seeAlso: ['number-needed-to-harm'],
  frenchTermSeen: false,
  evidence: 'glossary#number-needed-to-treat',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
