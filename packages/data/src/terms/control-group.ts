import type { ShippedTerm } from '../model/shipped.js';

export const controlGroup: ShippedTerm<'control-group'> = {
  kind: 'term',
  id: 'control-group',
  category: 'research',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#control-group',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
