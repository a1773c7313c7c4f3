import type { ShippedTerm } from '../model/shipped.js';

export const raynaud: ShippedTerm<'raynaud'> = {
  kind: 'term',
  id: 'raynaud',
  category: 'immunity',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#raynaud',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
