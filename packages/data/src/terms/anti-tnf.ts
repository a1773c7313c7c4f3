import type { ShippedTerm } from '../model/shipped.js';

export const antiTnf: ShippedTerm<'anti-tnf'> = {
  kind: 'term',
  id: 'anti-tnf',
  category: 'treatment',
  seeAlso: ['biologic', 'cytokine'],
  frenchTermSeen: true,
  evidence: 'glossary#anti-tnf',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
