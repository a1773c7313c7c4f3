import type { ShippedTerm } from '../model/shipped.js';

export const intrathecal: ShippedTerm<'intrathecal'> = {
  kind: 'term',
  id: 'intrathecal',
  category: 'treatment',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#intrathecal',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
