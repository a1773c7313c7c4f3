import type { ShippedTerm } from '../model/shipped.js';

export const umbilicalCord: ShippedTerm<'umbilical-cord'> = {
  kind: 'term',
  id: 'umbilical-cord',
  category: 'stem-cells',
  seeAlso: ['whartons-jelly'],
  frenchTermSeen: true,
  evidence: 'glossary#umbilical-cord',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
