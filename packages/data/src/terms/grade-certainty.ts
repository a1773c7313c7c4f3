import type { ShippedTerm } from '../model/shipped.js';

export const gradeCertainty: ShippedTerm<'grade-certainty'> = {
  kind: 'term',
  id: 'grade-certainty',
  evidence: 'glossary#grade-certainty',
};
