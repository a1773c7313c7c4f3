import type { ShippedTerm } from '../model/shipped.js';

export const apheresis: ShippedTerm<'apheresis'> = {
  kind: 'term',
  id: 'apheresis',
  evidence: 'glossary#apheresis',
};
