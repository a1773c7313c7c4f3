import type { ShippedTerm } from '../model/shipped.js';

export const relapsingRemitting: ShippedTerm<'relapsing-remitting'> = {
  kind: 'term',
  id: 'relapsing-remitting',
  evidence: 'glossary#relapsing-remitting',
};
