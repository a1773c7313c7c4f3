import type { ShippedTerm } from '../model/shipped.js';

export const pluripotent: ShippedTerm<'pluripotent'> = {
  kind: 'term',
  id: 'pluripotent',
  category: 'stem-cells',
  seeAlso: ['ipsc'],
  frenchTermSeen: false,
  evidence: 'glossary#pluripotent',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
