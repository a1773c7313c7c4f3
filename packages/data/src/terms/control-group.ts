import type { ShippedTerm } from '../model/shipped.js';

export const controlGroup: ShippedTerm<'control-group'> = {
  kind: 'term',
  id: 'control-group',
  evidence: 'glossary#control-group',
};
