import type { ShippedTerm } from '../model/shipped.js';

export const autoimmuneDisease: ShippedTerm<'autoimmune-disease'> = {
  kind: 'term',
  id: 'autoimmune-disease',
  category: 'immunity',
  seeAlso: ['immune-system', 'autoantibody', 'immune-tolerance'],
  frenchTermSeen: true,
  evidence: 'glossary#autoimmune-disease',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
