import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataset } from '@limpide/data';
import { describe, expect, it } from 'vitest';
import { run } from '../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'limpide-cli-'));
let files = 0;
const fileOf = (content: string | Uint8Array): string => {
  const path = join(folder, `${(files += 1)}.json`);
  writeFileSync(path, content);
  return path;
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function limpide(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment: { LANG: 'de_DE.UTF-8' },
    today: () => new Date('2026-11-24T10:00:00Z'),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const term = {
  kind: 'term',
  id: 'aura',
  text: {
    en: { term: 'aura', definition: 'Signs that come before a migraine.' },
    fr: { term: 'aura', definition: 'Signes qui précèdent une migraine.' },
  },
};
const json = (value: unknown): string => JSON.stringify(value, null, 2);

describe('limpide validate', () => {
  it('passes a good file', async () => {
    const { code, out } = await limpide(
      'validate',
      fileOf(json({ records: [term] })),
      '--languages',
      'en,fr',
    );
    expect([code, out]).toEqual([0, '1 record without a fault, no fault.']);
  });

  it('names file, line, record, value and remedy, in the language asked for', async () => {
    const file = fileOf(json({ records: [term, { ...term, id: 'Aura two', rank: 1 }] }));
    const { code, out } = await limpide('validate', file, '--lang', 'fr');
    expect(code).toBe(1);
    expect(out).toContain(
      `${file}:19:7  term/Aura two\n  «\u00a0/records/1/id\u00a0» vaut «\u00a0"Aura two"\u00a0»`,
    );
    expect(out).toContain('/records/1/rank');
    expect(out).toContain('1\u00a0fiche sans défaut, 2\u00a0défauts.'.replace(/\u00a0/g, ' '));
  });

  it('takes the hosts that a publisher vouches for', async () => {
    const source = {
      kind: 'source',
      id: 'own-report',
      type: 'webpage',
      title: 'Report',
      authors: [],
      url: 'https://www.chu-lille.fr/report',
      status: { kind: 'none-seen' },
      checkedOn: '2026-11-23',
      recheckBy: '2027-11-23',
    };
    const file = fileOf(json([source]));
    expect((await limpide('validate', file)).out).toContain('‘https://www.chu-lille.fr/report’, which is no');
    expect((await limpide('validate', file, '--hosts', 'example.org,chu-lille.fr')).code).toBe(0);
    expect((await limpide('stale', file, '--on', '2026-12-01', '--hosts', 'chu-lille.fr')).code).toBe(0);
    const csv = await limpide('export', 'csl', file, '--hosts', 'chu-lille.fr');
    expect([csv.code, csv.error]).toEqual([0, '']);
    expect(csv.out).toContain('own-report');
    expect((await limpide('export', 'csl', file)).code).not.toBe(0);
  });

  it('answers machines with JSON', async () => {
    const file = fileOf(json([{ ...term, id: 'Aura two' }]));
    const { code, out } = await limpide('validate', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      records: 0,
      faults: [
        expect.objectContaining({
          file,
          code: 'wrong-form',
          path: '/0/id',
          line: 4,
          column: 5,
          record: 'term/Aura two',
        }),
      ],
    });
  });

  it('checks against the shipped records, several files in one run', async () => {
    const study = { ...dataset.study['astis-2014'], id: 'own', samePeopleAs: ['no-such-study'] };
    const { code, out } = await limpide('validate', fileOf(json([term])), fileOf(json([study])));
    expect(code).toBe(1);
    expect(out).toContain('"no-such-study"');
    expect(out).not.toContain('/0/source');
  });

  it.each([
    ['a comma too many', '[\n  {"kind": "term",},\n]', /:2:19\n.*stops being JSON/],
    ['a file cut short', '{"records": [{"kind": "te', /:1:\d+\n.*stops being JSON/],
    ['nothing', '', /stops being JSON/],
    ['a field twice', '{"records": [], "records": []}', /:1:17\n.*‘\/records’ stands twice/],
    [
      'a field twice under a record',
      '[{"kind": "term", "id": "a", "kind": "cell"}]',
      /:1:30\n.*‘\/0\/kind’ stands twice/,
    ],
    ['another encoding', Buffer.from('\ufeff[{"kind":"term"}]', 'utf16le'), /not UTF-8/],
    ['letters of an old encoding', Buffer.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]), /not UTF-8/],
    ['a hundred thousand brackets', '['.repeat(100_000), /more than 100 levels/],
    ['a hundred thousand objects', '{"a":'.repeat(100_000), /more than 100 levels/],
    [
      'nesting that a parser can follow and no record has',
      `[{"kind":"term","id":"a","x":${'['.repeat(60)}${']'.repeat(60)}}]`,
      /more than 32 levels/,
    ],
    [
      'a key that poisons',
      '[{"kind":"term","id":"a","__proto__":{"isAdmin":true}}]',
      /"__proto__"’ is not allowed/,
    ],
  ])('finds %s, and where', async (_name, content, message) => {
    const { code, out } = await limpide('validate', fileOf(content));
    expect(code).toBe(1);
    expect(out).toMatch(message);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('reads a file that begins with a byte-order mark', async () => {
    expect((await limpide('validate', fileOf(`\ufeff${json([term])}`))).code).toBe(0);
  });

  it('brackets within text count for nothing', async () => {
    const definition = `${'['.repeat(500)} \\" ${'{'.repeat(500)}`;
    const text = { en: { ...term.text.en, definition } };
    expect((await limpide('validate', fileOf(json([{ ...term, text }])))).code).toBe(0);
  });

  it('goes on with the next file when one cannot be read', async () => {
    const { code, out } = await limpide('validate', join(folder, 'none.json'), fileOf(json([term])));
    expect(code).toBe(2);
    expect(out).toContain('ENOENT');
    expect(out).toContain('1 record without a fault, 1 fault.');
  });
});

describe('limpide stale', () => {
  it('lists what was to be checked before the day, the longest due first', async () => {
    const dated = (id: string, recheckBy: string): unknown => ({
      ...term,
      id,
      checkedOn: '2025-01-31',
      recheckBy,
    });
    const file = fileOf(
      json([dated('new', '2026-11-24'), dated('old', '2026-11-23'), dated('older', '2026-02-01')]),
    );
    const { code, out } = await limpide('stale', file);
    expect(code).toBe(1);
    expect(out.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'term/older: due since 1 February 2026, last checked on 31 January 2025',
      'term/old: due since 23 November 2026, last checked on 31 January 2025',
      '2 records are due on 24 November 2026, of 3 records.',
      'The retraction status of every source has been looked up.',
    ]);
  });

  it('without a file, asks of the shipped records', async () => {
    const { code, out } = await limpide('stale', '--on', '2100-01-01', '--json');
    const found = JSON.parse(out) as { due: { record: string }[]; records: number };
    expect(code).toBe(1);
    expect(found.due).toHaveLength(found.records);
    expect(found.due.map(({ record }) => record)).toContain('study/astis-2014');
    expect((await limpide('stale', '--on', '2000-01-01')).code).toBe(0);
  });

  it('does not pass over a file with faults', async () => {
    const { code, out } = await limpide('stale', fileOf('[{"kind":"term"}]'));
    expect(code).toBe(2);
    expect(out).toContain('/0/id');
  });
});

describe('limpide', () => {
  it('says what it can do, in both languages', async () => {
    const [en, fr] = [await limpide('--help'), await limpide('--help', '--lang', 'fr')];
    expect([en.code, fr.code]).toEqual([0, 0]);
    expect(en.out).toContain('lists the records that are due');
    expect(fr.out).toContain('liste les fiches à revoir');
    expect((await limpide('--version')).out).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([
    [['vaildate'], /‘vaildate’ is no command/],
    [['validate'], /No file was named/],
    [['stale', '--on', '2026-02-31'], /‘--on’ cannot be ‘2026-02-31’/],
    [['stale', '--on'], /‘--on’ cannot be ‘’/],
    [['validate', '--lang', 'de', 'x.json'], /‘--lang’ cannot be ‘de’/],
    [['validate', '--hosts', 'https://example.org', 'x.json'], /‘--hosts’ cannot be ‘https:\/\/example.org’/],
    [['validate', '--languages', 'en;fr', 'x.json'], /‘--languages’ cannot be ‘en;fr’/],
    [['validate', '--strict', 'x.json'], /‘--strict’ cannot be ‘’, or does not exist/],
    [[], /limpide COMMAND/],
  ])('%j does nothing and says why', async (args, message) => {
    const { code, out, error } = await limpide(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });
});
