import type { ShippedTerm } from '../model/shipped.js';

export const immunosuppressant: ShippedTerm<'immunosuppressant'> = {
  kind: 'term',
  id: 'immunosuppressant',
  category: 'treatment',
  seeAlso: [],
  frenchTermSeen: true,
  evidence: 'glossary#immunosuppressant',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
