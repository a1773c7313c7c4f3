import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { records } from '../src/index.js';
import { evidenceRecords, resolveEvidence } from './evidence.js';

const terms = new Map(records.flatMap((record) => (record.kind === 'term' ? [[record.id, record]] : [])));
const entries = evidenceRecords('glossary');

/** Terms that the evidence lacks and our texts need, each with the reason. */
const additions = JSON.parse(
  readFileSync(new URL('additions.glossary.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

describe('the glossary', () => {
  it('has a record of every term of the evidence, and no other without a stated reason', () => {
    expect([...terms.keys()].sort()).toEqual(
      [...entries.map(({ id }) => String(id)), ...Object.keys(additions)].sort(),
    );
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

  it.each(Object.entries(additions))('%s: an addition says why, and claims no check', (id, reason) => {
    const term = terms.get(id);
    expect(reason.length).toBeGreaterThan(40);
    expect(term).toMatchObject({ kind: 'term', frenchTermSeen: false });
    const pointer = term && 'evidence' in term ? term.evidence : undefined;
    // A medical word stands on evidence; a word of method or regulation needs none.
    if (pointer === undefined) expect(reason).toContain('defined in our own words');
    else expect(resolveEvidence(pointer)).toBeDefined();
  });
});
