import type { ShippedTerm } from '../model/shipped.js';

export const adverseEvent: ShippedTerm<'adverse-event'> = {
  kind: 'term',
  id: 'adverse-event',
  category: 'safety',
  seeAlso: ['serious-adverse-event', 'side-effect'],
  frenchTermSeen: false,
  evidence: 'glossary#adverse-event',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
