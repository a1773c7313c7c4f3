import type { ShippedTerm } from '../model/shipped.js';

export const edss: ShippedTerm<'edss'> = { kind: 'term', id: 'edss', evidence: 'glossary#edss' };
