import type { ShippedTerm } from '../model/shipped.js';

export const immuneTolerance: ShippedTerm<'immune-tolerance'> = {
  kind: 'term',
  id: 'immune-tolerance',
  category: 'immunity',
  seeAlso: ['regulatory-t-cell'],
  frenchTermSeen: true,
  evidence: 'glossary#immune-tolerance',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
