import { describe, expect, it } from 'vitest';
import { records } from '../src/index.js';
import { evidenceRecords } from './evidence.js';

const terms = new Map(records.flatMap((record) => (record.kind === 'term' ? [[record.id, record]] : [])));
const entries = evidenceRecords('glossary');

describe('the glossary', () => {
  it('has a record of every term of the evidence, and no other', () => {
    expect([...terms.keys()].sort()).toEqual(entries.map(({ id }) => id).sort());
  });

  it.each(entries.map((entry) => [String(entry['id']), entry] as const))(
    '%s: category, neighbours and check of the French term are the evidence’s',
    (id, entry) => {
      expect(terms.get(id)).toMatchObject({
        category: entry['category'],
        seeAlso: entry['see_also'],
        frenchTermSeen: entry['term_fr_verified'],
        evidence: `glossary#${id}`,
      });
    },
  );
});
