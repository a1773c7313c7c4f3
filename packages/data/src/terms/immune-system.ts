import type { ShippedTerm } from '../model/shipped.js';

export const immuneSystem: ShippedTerm<'immune-system'> = {
  kind: 'term',
  id: 'immune-system',
  category: 'immunity',
  seeAlso: ['autoimmune-disease'],
  frenchTermSeen: true,
  evidence: 'glossary#immune-system',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
