import type { ShippedTerm } from '../model/shipped.js';

export const doubleBlind: ShippedTerm<'double-blind'> = {
  kind: 'term',
  id: 'double-blind',
  category: 'research',
  seeAlso: ['open-label'],
  frenchTermSeen: true,
  evidence: 'glossary#double-blind',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
