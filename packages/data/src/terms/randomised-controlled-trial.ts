import type { ShippedTerm } from '../model/shipped.js';

export const randomisedControlledTrial: ShippedTerm<'randomised-controlled-trial'> = {
  kind: 'term',
  id: 'randomised-controlled-trial',
  category: 'research',
  seeAlso: ['control-group', 'placebo'],
  frenchTermSeen: true,
  evidence: 'glossary#randomised-controlled-trial',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
