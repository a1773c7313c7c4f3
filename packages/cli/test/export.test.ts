import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataset } from '@limpide/data';
import { describe, expect, it } from 'vitest';
import { run } from '../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'limpide-export-'));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function limpide(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(['export', ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment: { LANG: 'en_GB.UTF-8' },
    today: () => new Date('2026-11-24T10:00:00Z'),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('limpide export', () => {
  it('writes every source as a reference', async () => {
    const ids = Object.keys(dataset.source);
    const csl = await limpide('csl');
    expect(csl.code).toBe(0);
    expect((JSON.parse(csl.out) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
    expect((await limpide('ris')).out.match(/^TY {2}- /gm)).toHaveLength(ids.length);
    expect((await limpide('bibtex')).out.match(/^@\w+\{/gm)).toHaveLength(ids.length);
  });

  it('writes one disease as JSON-LD in the language asked for, under the base asked for', async () => {
    const base = 'https://example.org/id/';
    const { out } = await limpide(
      'json-ld',
      '--lang',
      'fr',
      '--disease',
      'multiple-sclerosis',
      '--base',
      base,
    );
    const { '@graph': graph } = JSON.parse(out) as { '@graph': readonly Record<string, unknown>[] };
    expect(graph.filter((node) => node['@type'] === 'MedicalCondition')).toEqual([
      expect.objectContaining({ '@id': `${base}disease/multiple-sclerosis`, name: 'sclérose en plaques' }),
    ]);
  });

  it('writes a table into a file, and says so', async () => {
    const file = join(folder, 'figures.csv');
    const { code, out } = await limpide('csv', '--disease', 'systemic-sclerosis', '--out', file);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ items written to .*figures\.csv\.$/)]);
    expect(readFileSync(file, 'utf8')).toMatch(/^study,diseases,[^\r\n]*\r\nastis-2014,|\r\nastis-2014,/);
  });

  it('adds a publisher’s own records, and exports nothing of a file with a fault', async () => {
    const source = {
      kind: 'source',
      id: 'own-paper',
      title: 'Own paper',
      authors: [],
      status: { kind: 'none-seen' },
    };
    const good = join(folder, 'good.json');
    const bad = join(folder, 'bad.json');
    writeFileSync(good, JSON.stringify([source]));
    writeFileSync(bad, JSON.stringify([{ ...source, id: 'Own paper' }]));
    expect((await limpide('bibtex', good)).out).toContain('{own-paper,');
    const { code, out, error } = await limpide('bibtex', bad);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('/0/id');
  });

  it.each([
    [[], /‘’ is no format.*csl, ris, bibtex, json-ld, csv/],
    [['word'], /‘word’ is no format/],
    [['csv', '--disease', 'ms'], /No disease has the id ‘ms’.*multiple-sclerosis/],
    [['csv', '--disease', '__proto__'], /No disease has the id/],
    [['csv', '--base', 'id'], /--base/],
    [['ris', '--out', join(folder, 'none', 'x.ris')], /cannot be written \(ENOENT\)/],
  ])('refuses %j, with what to do', async (args, message) => {
    const { code, error } = await limpide(...args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});
