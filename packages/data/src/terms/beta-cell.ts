import type { ShippedTerm } from '../model/shipped.js';

export const betaCell: ShippedTerm<'beta-cell'> = {
  kind: 'term',
  id: 'beta-cell',
  category: 'immunity',
  seeAlso: ['islet', 'c-peptide'],
  frenchTermSeen: true,
  evidence: 'glossary#beta-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
