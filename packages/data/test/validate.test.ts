import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, records } from '../src/index.js';
import type { LimpideRecord, Study } from '../src/model/index.js';
import { validateRecords } from '../src/validate/index.js';
import { valueAt } from '../src/validate/pointer.js';
import { withWords } from './withWords.js';

const published = records.map(withWords);
const byName = (name: string): LimpideRecord => {
  const found = published.find(({ kind, id }) => `${kind}/${id}` === name);
  if (!found) throw new Error(name);
  return structuredClone(found);
};
const codes = (input: unknown): readonly string[] =>
  validateRecords(input, { known: dataset }).faults.map(({ code, path }) => `${code} ${path}`);

describe('the shipped records', () => {
  it('are all without a fault, in both languages', () => {
    const { records: sound, faults } = validateRecords(published, { languages: ['en', 'fr'] });
    expect(faults).toEqual([]);
    expect(sound).toHaveLength(records.length);
  });
});

describe('a publisher’s records', () => {
  const astis = (): Study => byName('study/astis-2014') as Study;
  const first = astis().outcomes[0]?.id ?? '';
  /** A study with another value at a path; `undefined` removes the field. */
  const changed = (path: string, value: unknown): readonly string[] => {
    const study = astis();
    const steps = path.split('/');
    const parent = valueAt(study, steps.slice(0, -1)) as Record<string, unknown>;
    const field = steps.at(-1) ?? '';
    if (value === undefined) delete parent[field];
    else parent[field] = value;
    return codes([study]);
  };

  it('may stand in a list, or in the field `records` of a file', () => {
    expect(codes([astis()])).toEqual([]);
    expect(codes({ $schema: 'x', records: [astis()] })).toEqual([]);
    expect(codes('x')).toEqual(['not-records ']);
    expect(codes(null)).toEqual(['not-records ']);
    expect(codes({ records: 3 })).toEqual(['not-records ']);
  });

  it.each([
    ['a figure without its period', 'outcomes/0/period', undefined, 'missing'],
    ['a kind that does not exist', 'kind', 'trial', 'unknown-kind'],
    ['an outcome of no kind', 'outcomes/0/kind', 'number', 'unknown-value'],
    ['a field of another model', 'rank', 1, 'unknown-field'],
    ['text for a number', 'outcomes/0/arms/0/n', '79', 'wrong-type'],
    ['a number below zero', 'outcomes/0/arms/0/events', -1, 'out-of-bounds'],
    ['more events than people', 'outcomes/0/arms/0/events', 80, 'more-events-than-people'],
    ['an id with spaces', 'source', 'Some Source', 'wrong-form'],
    ['a source that is not there', 'source', 'no-such-source', 'unknown-id'],
    ['a comparator that is no arm', 'comparator/arm', 'nothing', 'unknown-id'],
    ['no words at all', 'text', undefined, 'without-words'],
    ['half a translation', `text/fr/outcomes/${first}`, undefined, 'missing-words'],
    ['words for nothing', 'text/en/cautions/more', 'More.', 'idle-words'],
    ['another figure in another language', 'text/fr/population', 'Douze adultes, 12', 'figures-differ'],
  ])('%s is found where it stands', (_name, path, value, code) => {
    expect(changed(path, value)).toContain(`${code} /0/${path}`);
  });

  it('are all read: a broken one does not hide the next', () => {
    const { records: sound, faults } = validateRecords([null, 3, { kind: 'term' }, astis()], {
      known: dataset,
    });
    expect(sound.map(({ id }) => id)).toEqual(['astis-2014']);
    expect(new Set(faults.map(({ path }) => path.split('/')[1]))).toEqual(new Set(['0', '1', '2']));
  });

  it('with the same kind and id: the second is refused and says where the first stands', () => {
    const { records: sound, faults } = validateRecords([astis(), astis()], { known: dataset });
    expect(sound).toHaveLength(1);
    expect(faults).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        path: '/1/id',
        expected: '/0',
        record: 'study/astis-2014',
      }),
    ]);
  });

  it('may refer to each other, and to records that are known', () => {
    const own = { ...astis(), id: 'own-study', samePeopleAs: [] };
    expect(codes([own])).toEqual([]);
    expect(validateRecords([own]).faults.map(({ code }) => code)).toContain('unknown-id');
    expect(
      validateRecords([own, byName('source/astis-2014')]).faults.filter(({ path }) => path === '/0/source'),
    ).toEqual([]);
  });
});

describe('what is no plain data', () => {
  const cycle: Record<string, unknown> = { kind: 'term', id: 'cycle' };
  cycle['self'] = cycle;
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { inner: deep(levels - 1) });
  const getter = Object.defineProperty({ kind: 'term' }, 'id', {
    enumerable: true,
    get() {
      throw new Error('ran');
    },
  });
  it.each([
    ['a cycle', cycle, 'cycle'],
    ['a hundred levels', { kind: 'term', id: 'deep', inner: deep(100) }, 'too-deep'],
    ['__proto__', JSON.parse('{"kind":"term","id":"a","__proto__":{"isAdmin":true}}'), 'forbidden-key'],
    [
      'constructor',
      JSON.parse('{"kind":"term","constructor":{"prototype":{"isAdmin":true}}}'),
      'forbidden-key',
    ],
    ['a getter', getter, 'not-plain-data'],
    ['a function', { kind: 'term', id: () => 'x' }, 'not-plain-data'],
    ['a date', { kind: 'term', id: new Date(0) }, 'not-plain-data'],
    ['an infinite number', { kind: 'term', id: Infinity }, 'not-plain-data'],
    ['a map', new Map(), 'not-plain-data'],
  ])('%s is refused, and nothing is run or changed', (_name, item, code) => {
    const { faults, records: sound } = validateRecords([item]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(sound).toEqual([]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe('a thousand mutated records', () => {
  /** The path of every value inside a record. */
  const paths = (value: unknown, at: readonly PropertyKey[] = []): (readonly PropertyKey[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...paths(inner, [...at, key])])
      : [];
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc.constantFrom(
      '__proto__',
      '',
      NaN,
      Infinity,
      -1,
      1e308,
      'javascript:alert(1)',
      null,
      undefined,
      [],
      {},
      '𝒳',
    ),
  );

  it('each ends in located faults or a pass: no throw, no loss', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...published),
        fc.nat(),
        anything,
        fc.constantFrom('replace', 'remove', 'add'),
        (original, place, value, action) => {
          const record = structuredClone(original) as unknown as Record<string, unknown>;
          const all = paths(record);
          const path = all[place % all.length] ?? [];
          const parent = valueAt(record, path.slice(0, -1)) as Record<PropertyKey, unknown>;
          const key = path.at(-1) ?? '';
          if (action === 'remove') delete parent[key];
          else parent[action === 'add' ? `${String(key)}x` : key] = value;

          const { records: sound, faults } = validateRecords([record], { known: dataset });
          expect(sound.length === 1).toBe(faults.length === 0);
          for (const fault of faults) {
            const steps = fault.path
              .split('/')
              .slice(1)
              .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
            // The place exists, or, for what is missing, the place above it does.
            const above = valueAt([record], steps.slice(0, -1));
            expect([fault, typeof above]).toEqual([fault, 'object']);
            expect(fault.value.length).toBeLessThanOrEqual(80);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
