import type { ShippedTerm } from '../model/shipped.js';

export const regulatoryTCell: ShippedTerm<'regulatory-t-cell'> = {
  kind: 'term',
  id: 'regulatory-t-cell',
  category: 'immunity',
  seeAlso: ['immune-tolerance', 'car-treg'],
  frenchTermSeen: true,
  evidence: 'glossary#regulatory-t-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
