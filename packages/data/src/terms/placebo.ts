import type { ShippedTerm } from '../model/shipped.js';

export const placebo: ShippedTerm<'placebo'> = { kind: 'term', id: 'placebo', evidence: 'glossary#placebo' };
