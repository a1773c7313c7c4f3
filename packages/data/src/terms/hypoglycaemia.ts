import type { ShippedTerm } from '../model/shipped.js';

export const hypoglycaemia: ShippedTerm<'hypoglycaemia'> = {
  kind: 'term',
  id: 'hypoglycaemia',
  category: 'tests',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#hypoglycaemia',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
