import type { ShippedTerm } from '../model/shipped.js';

export const ipsc: ShippedTerm<'ipsc'> = {
  kind: 'term',
  id: 'ipsc',
  category: 'stem-cells',
  seeAlso: ['pluripotent'],
  frenchTermSeen: false,
  evidence: 'glossary#ipsc',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
