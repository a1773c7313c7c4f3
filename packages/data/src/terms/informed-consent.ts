import type { ShippedTerm } from '../model/shipped.js';

export const informedConsent: ShippedTerm<'informed-consent'> = {
  kind: 'term',
  id: 'informed-consent',
  category: 'regulation',
  seeAlso: [],
  frenchTermSeen: false,
  evidence: 'glossary#informed-consent',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
