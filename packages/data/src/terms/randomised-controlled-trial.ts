import type { ShippedTerm } from '../model/shipped.js';

export const randomisedControlledTrial: ShippedTerm<'randomised-controlled-trial'> = {
  kind: 'term',
  id: 'randomised-controlled-trial',
  evidence: 'glossary#randomised-controlled-trial',
};
