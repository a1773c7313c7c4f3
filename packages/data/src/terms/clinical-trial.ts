import type { ShippedTerm } from '../model/shipped.js';

export const clinicalTrial: ShippedTerm<'clinical-trial'> = {
  kind: 'term',
  id: 'clinical-trial',
  category: 'research',
  seeAlso: ['randomised-controlled-trial', 'phase-1-2-3'],
  frenchTermSeen: true,
  evidence: 'glossary#clinical-trial',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
