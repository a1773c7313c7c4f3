import type { ShippedTerm } from '../model/shipped.js';

export const cure: ShippedTerm<'cure'> = {
  kind: 'term',
  id: 'cure',
  category: 'disease-course',
  seeAlso: ['remission'],
  frenchTermSeen: false,
  evidence: 'glossary#cure',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
