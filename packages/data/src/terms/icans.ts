import type { ShippedTerm } from '../model/shipped.js';

export const icans: ShippedTerm<'icans'> = {
  kind: 'term',
  id: 'icans',
  category: 'safety',
  seeAlso: ['car-t'],
  frenchTermSeen: true,
  evidence: 'glossary#icans',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
