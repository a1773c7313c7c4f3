import type { ShippedTerm } from '../model/shipped.js';

export const extracellularVesicle: ShippedTerm<'extracellular-vesicle'> = {
  kind: 'term',
  id: 'extracellular-vesicle',
  category: 'emerging',
  seeAlso: ['exosome'],
  frenchTermSeen: true,
  evidence: 'glossary#extracellular-vesicle',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
