import type { ShippedTerm } from '../model/shipped.js';

export const phase123: ShippedTerm<'phase-1-2-3'> = {
  kind: 'term',
  id: 'phase-1-2-3',
  category: 'research',
  seeAlso: ['clinical-trial'],
  frenchTermSeen: false,
  evidence: 'glossary#phase-1-2-3',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
