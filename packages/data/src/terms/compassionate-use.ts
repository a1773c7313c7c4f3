import type { ShippedTerm } from '../model/shipped.js';

export const compassionateUse: ShippedTerm<'compassionate-use'> = {
  kind: 'term',
  id: 'compassionate-use',
  category: 'regulation',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#compassionate-use',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
