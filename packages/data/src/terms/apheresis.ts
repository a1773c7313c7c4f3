import type { ShippedTerm } from '../model/shipped.js';

export const apheresis: ShippedTerm<'apheresis'> = {
  kind: 'term',
  id: 'apheresis',
  category: 'transplant',
  seeAlso: ['mobilisation'],
  frenchTermSeen: true,
  evidence: 'glossary#apheresis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
