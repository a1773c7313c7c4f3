import type { ShippedTerm } from '../model/shipped.js';

export const infertility: ShippedTerm<'infertility'> = {
  kind: 'term',
  id: 'infertility',
  category: 'safety',
  seeAlso: ['conditioning'],
  frenchTermSeen: false,
  evidence: 'glossary#infertility',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
