import type { ShippedTerm } from '../model/shipped.js';

export const cellTherapy: ShippedTerm<'cell-therapy'> = {
  kind: 'term',
  id: 'cell-therapy',
  category: 'treatment',
  seeAlso: ['gene-therapy'],
  frenchTermSeen: true,
  evidence: 'glossary#cell-therapy',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
