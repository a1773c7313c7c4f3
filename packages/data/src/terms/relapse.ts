import type { ShippedTerm } from '../model/shipped.js';

export const relapse: ShippedTerm<'relapse'> = { kind: 'term', id: 'relapse', evidence: 'glossary#relapse' };
