import type { ShippedTerm } from '../model/shipped.js';

export const mobilisation: ShippedTerm<'mobilisation'> = {
  kind: 'term',
  id: 'mobilisation',
  category: 'transplant',
  seeAlso: ['apheresis'],
  frenchTermSeen: false,
  evidence: 'glossary#mobilisation',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
