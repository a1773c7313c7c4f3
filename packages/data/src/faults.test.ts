import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createDataset } from './dataset.js';
import { recordFaults, soundRecord, type Fault } from './faults.js';
import { records } from './generated/records.js';
import type { LimpideRecord, Outcome, Source, Study } from './model/index.js';
import { soundDataset } from './soundDataset.js';
import { schemaOfKind } from './validate/schemaFaults.js';

type Path = readonly (string | number)[];

const byKind = (kind: string): readonly LimpideRecord[] => records.filter((record) => record.kind === kind);
const shown = ['study', 'source', 'therapy', 'disease', 'procedure', 'regulation'];

/** Every place in a value at which something else could stand. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, found]) =>
    placesIn(found, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length === 0 ? inner : [at, ...inner];
}

const known = new Map<LimpideRecord, readonly Path[]>();

function placesOf(record: LimpideRecord): readonly Path[] {
  const places = known.get(record) ?? placesIn(record).filter(([field]) => field !== 'kind');
  known.set(record, places);
  return places;
}

/** A copy with something else in one place; `undefined`: nothing. */
function changed<Value>(value: Value, [step, ...rest]: Path, to: unknown): Value {
  if (step === undefined) return to as Value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[step] = changed(copy[step], rest, to);
  return copy as Value;
}

/** Words of every list of the schema, so that some are right in one place and wrong in another. */
const words = [
  'month',
  'months',
  'harm',
  'benefit',
  'benefits',
  'study',
  'none',
  'notStated',
  'counts',
  'rate',
];
const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'astis-2014',
  'sometime',
  '2001-13',
  '2025-02-30',
  0,
  -1,
  1.5,
  101,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [null],
  ['x'],
  {},
  { kind: 'x' },
  '10.1000/\ud800',
  'javascript:alert(1)',
  ...words,
);

/** What no reader sees: where from within the evidence, upkeep of a record that shows none, registers. */
const unseen =
  /^(evidence|p|registrations|related|doiCandidate|notVerified|noted|phase|cells|donor|text|partial|codes|facts|partOf|region)$/;
const upkeep = /^(checkedOn|recheckBy|review)$/;

/** Whether a fault that the schema finds could be seen on a page. */
function isSeen({ code, path, ...issue }: z.core.$ZodIssue, { kind }: LimpideRecord): boolean {
  const [field] = path;
  const pattern = String((issue as { pattern?: string }).pattern ?? '');
  return (
    code !== 'unrecognized_keys' &&
    // A name of another form leads to no record and no words, which is said where it happens.
    !pattern.includes('a-z0-9') &&
    !path.some((step) => unseen.test(String(step))) &&
    !(upkeep.test(String(field)) && !['disease', 'procedure'].includes(kind)) &&
    !(kind === 'source' && (field === 'type' || path.includes('checkedOn') || path.includes('systematic'))) &&
    !(kind === 'study' && ((field === 'arms' && path[2] === 'n') || field === 'therapies')) &&
    !(kind === 'regulation' && (field === 'therapies' || field === 'diseases')) &&
    !(path.at(-1) === 'kind' && issue.message.match(/"(statement|outcome)"$/))
  );
}

describe('what is unfit to be shown', () => {
  it('is in no shipped record', () => {
    expect(records.flatMap(recordFaults)).toEqual([]);
  });

  it('is in no bundle of a page', async () => {
    const folder = new URL('./generated/bundles/', import.meta.url);
    const files = readdirSync(folder, { recursive: true }).map(String);
    const bundles = files.filter((file) => file.endsWith('.ts'));
    expect(bundles.length).toBeGreaterThan(2);
    for (const file of bundles) {
      const lists = Object.values(
        (await import(new URL(file, folder).href)) as Record<string, LimpideRecord[]>,
      );
      expect(
        lists.flatMap((list) => list.flatMap(recordFaults)),
        file,
      ).toEqual([]);
    }
  }, 60_000);

  it.each(shown)(
    'is found wherever the schema finds it: %s',
    (kind) => {
      const all = byKind(kind);
      const changes = fc.record({
        record: fc.nat(all.length - 1),
        place: fc.nat({ max: 1_000_000 }),
        to: junk,
      });
      fc.assert(
        fc.property(changes, ({ record: index, place: at, to }) => {
          const record = all[index] as LimpideRecord;
          const places = placesOf(record);
          const place = places[at % places.length] as Path;
          const now = changed(record, place, to);
          const issues = schemaOfKind[kind]?.safeParse(now).error?.issues ?? [];
          const seen = issues.filter((issue) => isSeen(issue, record));
          if (seen.length > 0 && recordFaults(now).length === 0)
            throw new Error(`not found: ${record.id} ${place.join('.')} ${JSON.stringify([to, seen])}`);
        }),
        { numRuns: 1500 },
      );
    },
    60_000,
  );

  it('never throws, whatever stands in place of a record', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...shown), (value, kind) => {
        soundRecord(value as LimpideRecord);
        soundRecord({ ...(value as object), kind } as LimpideRecord);
        soundDataset({ [kind]: { own: value } } as never);
      }),
    );
  });
});

const study = records.find(
  (record): record is Study => record.kind === 'study' && record.id === 'astis-2014',
);
const source = records.find(
  (record): record is Source => record.kind === 'source' && record.doi !== undefined,
);

/** The faults of the trial with something else in one place of its first outcome of a kind. */
function faultsWith(kind: Outcome['kind'], place: Path, to: unknown): readonly Fault[] {
  const found = records
    .filter((record) => record.kind === 'study')
    .flatMap((record) => record.outcomes.map((outcome) => ({ record, outcome })))
    .find(({ outcome }) => outcome.kind === kind);
  if (!found) throw new Error(`no outcome ${kind}`);
  return recordFaults({ ...found.record, outcomes: [changed(found.outcome, place, to)] });
}

describe('a figure', () => {
  it.each<[Outcome['kind'], Path, unknown, Fault['code']]>([
    ['counts', ['arms', 0, 'n'], 0, 'not-positive'],
    ['counts', ['arms', 0, 'n'], undefined, 'missing'],
    ['counts', ['arms', 0], null, 'missing'],
    ['counts', ['arms'], undefined, 'missing'],
    ['counts', ['arms', 0, 'events'], 1e6, 'more-events-than-people'],
    ['counts', ['role'], 'benefits', 'unknown-value'],
    ['counts', ['comparator'], 'whatever', 'unknown-value'],
    ['counts', ['provenance'], 'astis-2014', 'wrong-form'],
    ['counts', ['provenance'], [], 'missing'],
    ['counts', ['period'], { kind: 'within', value: 'twelve', unit: 'month' }, 'not-a-number'],
    ['counts', ['period'], { kind: 'within', value: 12, unit: 'months' }, 'unknown-value'],
    ['counts', ['period'], { kind: 'sometime' }, 'unknown-value'],
    ['counts', ['kind'], 'tally', 'unknown-value'],
    ['percentages', ['arms', 0, 'percent'], undefined, 'missing'],
    ['percentages', ['arms', 0, 'percent'], 101, 'over-100-percent'],
    ['percentages', ['arms', 0, 'interval'], { low: 9, high: 2, level: 95 }, 'interval-reversed'],
    ['percentages', ['arms', 0, 'interval'], { low: 0, high: 0, level: 95 }, 'value-outside-interval'],
    ['percentages', ['arms', 0, 'interval'], { low: 0, high: 99, level: 'ninety' }, 'not-a-number'],
    ['rate', ['arms', 0, 'value'], 'many', 'not-a-number'],
    ['ratio', ['effect', 'value'], 'two', 'not-a-number'],
    ['continuous', ['arms', 0, 'points', 0, 'at'], 'later', 'unknown-value'],
    ['notReported', ['reason'], 'lost', 'unknown-value'],
  ])('%s: %j %j is a fault', (kind, place, to, code) => {
    expect(faultsWith(kind, place, to).map((fault) => fault.code)).toContain(code);
  });
});

describe('a record', () => {
  it('names field and value', () => {
    const changedStudy = changed(study, ['design', 'years', 'from'], '2001-13');
    expect(recordFaults(changedStudy as Study)).toEqual([
      { code: 'not-a-date', record: 'study/astis-2014', path: 'design.years.from', value: '2001-13' },
    ]);
  });

  it('is shown without the parts that are unsound', () => {
    const { record, faults } = soundRecord(changed(study, ['outcomes', 0, 'role'], 'benefits') as Study);
    expect(record?.outcomes).toHaveLength((study as Study).outcomes.length - 1);
    expect(faults).toHaveLength(1);
    const hurt = soundRecord({ ...(source as Source), doi: '10.1000/\ud800' });
    expect(hurt.record).toMatchObject({ title: source?.title, doi: undefined });
    expect(hurt.faults).toMatchObject([{ path: 'doi', code: 'wrong-form' }]);
  });

  it('leaves its neighbours alone', () => {
    const dataset = createDataset(records);
    const broken = {
      ...dataset,
      source: { ...dataset.source, 'astis-2014': { kind: 'source', id: 'astis-2014' } },
    };
    const sound = soundDataset(broken as never);
    expect([...sound.faults.keys()]).toEqual(['source/astis-2014']);
    expect(Object.keys(sound.dataset.source)).toHaveLength(Object.keys(dataset.source).length - 1);
    expect(sound.dataset.study).toEqual(dataset.study);
    expect(soundDataset(broken as never)).toBe(sound);
  });
});
