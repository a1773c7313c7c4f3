import type { ShippedTerm } from '../model/shipped.js';

export const hsct: ShippedTerm<'hsct'> = { kind: 'term', id: 'hsct', evidence: 'glossary#hsct' };
