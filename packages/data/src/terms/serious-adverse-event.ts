import type { ShippedTerm } from '../model/shipped.js';

export const seriousAdverseEvent: ShippedTerm<'serious-adverse-event'> = {
  kind: 'term',
  id: 'serious-adverse-event',
  category: 'safety',
  seeAlso: ['adverse-event'],
  frenchTermSeen: false,
  evidence: 'glossary#serious-adverse-event',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
