import type { ShippedTerm } from '../model/shipped.js';

export const pml: ShippedTerm<'pml'> = { kind: 'term', id: 'pml', evidence: 'glossary#pml' };
