import type { ShippedTerm } from '../model/shipped.js';

export const whartonsJelly: ShippedTerm<'whartons-jelly'> = {
  kind: 'term',
  id: 'whartons-jelly',
  category: 'stem-cells',
  seeAlso: ['umbilical-cord'],
  frenchTermSeen: true,
  evidence: 'glossary#whartons-jelly',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
