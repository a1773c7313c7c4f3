import type { ShippedTerm } from '../model/shipped.js';

export const synovium: ShippedTerm<'synovium'> = {
  kind: 'term',
  id: 'synovium',
  category: 'immunity',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#synovium',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
