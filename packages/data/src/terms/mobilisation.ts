import type { ShippedTerm } from '../model/shipped.js';

export const mobilisation: ShippedTerm<'mobilisation'> = {
  kind: 'term',
  id: 'mobilisation',
  evidence: 'glossary#mobilisation',
};
