import type { ShippedTerm } from '../model/shipped.js';

export const unprovenTherapy: ShippedTerm<'unproven-therapy'> = {
  kind: 'term',
  id: 'unproven-therapy',
  category: 'regulation',
  seeAlso: ['stem-cell-tourism'],
  frenchTermSeen: true,
  evidence: 'glossary#unproven-therapy',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
