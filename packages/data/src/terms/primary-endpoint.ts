import type { ShippedTerm } from '../model/shipped.js';

export const primaryEndpoint: ShippedTerm<'primary-endpoint'> = {
  kind: 'term',
  id: 'primary-endpoint',
  category: 'research',
  seeAlso: ['clinical-trial'],
  frenchTermSeen: true,
  evidence: 'glossary#primary-endpoint',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
