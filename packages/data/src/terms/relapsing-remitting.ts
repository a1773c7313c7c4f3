import type { ShippedTerm } from '../model/shipped.js';

export const relapsingRemitting: ShippedTerm<'relapsing-remitting'> = {
  kind: 'term',
  id: 'relapsing-remitting',
  category: 'disease-course',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#relapsing-remitting',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
