import type { ShippedTerm } from '../model/shipped.js';

export const sideEffect: ShippedTerm<'side-effect'> = {
  kind: 'term',
  id: 'side-effect',
  category: 'safety',
  seeAlso: ['adverse-event'],
  frenchTermSeen: true,
  evidence: 'glossary#side-effect',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
