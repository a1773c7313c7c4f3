import type { ShippedTerm } from '../model/shipped.js';

export const numberNeededToHarm: ShippedTerm<'number-needed-to-harm'> = {
  kind: 'term',
  id: 'number-needed-to-harm',
  category: 'research',
  seeAlso: ['number-needed-to-treat'],
  frenchTermSeen: false,
  evidence: 'glossary#number-needed-to-harm',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
