import type { ShippedTerm } from '../model/shipped.js';

export const pml: ShippedTerm<'pml'> = {
  kind: 'term',
  id: 'pml',
  category: 'safety',
  seeAlso: ['opportunistic-infection'],
  frenchTermSeen: true,
  evidence: 'glossary#pml',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
