import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/index.js';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'limpide-embed-'));

const typed = (line: string): readonly string[] => line.split(' ');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function limpide(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(['embed', ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment: { LANG: 'en_GB.UTF-8' },
    today: () => new Date('2026-11-24T10:00:00Z'),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('limpide embed', () => {
  it('writes a snippet with everything that a site serves for it', async () => {
    const folder = newFolder();
    const { code, out, error } = await limpide(
      ...typed('therapy-comparison --disease multiple-sclerosis --lang fr --form static'),
      ...typed('--base https://example.org/limpide/ --out'),
      folder,
    );
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^8 fichiers écrits dans .*template\.html/);
    const files = readdirSync(folder);
    const read = (name: RegExp): string =>
      readFileSync(join(folder, files.find((file) => name.test(file)) ?? 'none'), 'utf8');

    const snippet = read(/^snippet\.html$/);
    const [, path = ''] = /href="https:\/\/example\.org\/limpide\/(w\/[^"#]+)#/.exec(snippet) ?? [];
    expect(path).toMatch(/^w\/therapy-comparison\/multiple-sclerosis\/fr@\d+\.\d+\.\d+$/);
    const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">/);
    expect(page).toContain('<h1 data-part="title"');
    expect(page).toMatch(
      /href="https:\/\/example\.org\/limpide\/limpide-therapy-comparison\.[\da-f]{12}\.css"/,
    );
    expect(read(/\.txt$/)).toContain('sclérose en plaques');
    expect(JSON.parse(read(/\.jsonld$/))).toHaveProperty('@graph');

    const template = `${read(/^template\.html$/)}${page}`;
    const linked = [
      ...template.matchAll(/(?:href|src)="[^"]*\/(limpide[^"/]+)" integrity="(sha384-[^"]+)"/g),
    ];
    expect(linked).toHaveLength(3);
    for (const [, file = '', integrity] of linked) {
      const content = readFileSync(join(folder, file));
      expect(`sha384-${createHash('sha384').update(content).digest('base64')}`).toBe(integrity);
      expect(file).toContain(createHash('sha256').update(content).digest('hex').slice(0, 12));
    }
  });

  it('writes the diagram of a donor, for the host’s own site', async () => {
    const folder = newFolder();
    const { code } = await limpide(
      ...typed('immune-reset-diagram --donor allogeneic --lang en --edition latest --out'),
      folder,
    );
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'w/immune-reset-diagram/allogeneic/en/index.html'))).toBe(true);
    expect(readFileSync(join(folder, 'template.html'), 'utf8')).toMatch(
      /src="\/limpide\.en\.[\da-f]{12}\.js"/,
    );
  });

  it('writes a frame, the page that it shows, and the script that gives it its height', async () => {
    const folder = newFolder();
    const { code, error } = await limpide(
      ...typed('therapy-comparison --disease psoriasis --lang fr --form frame'),
      ...typed('--base https://example.org/limpide/ --out'),
      folder,
    );
    expect([code, error]).toEqual([0, '']);
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const [, framed = '', whole = ''] =
      /<iframe src="https:\/\/example\.org\/limpide\/(e\/[^"]+)"[^]*href="https:\/\/example\.org\/limpide\/(w\/[^"#]+)/.exec(
        read('snippet.html'),
      ) ?? [];
    expect(read(`${framed}/index.html`)).toContain('http-equiv="content-security-policy"');
    expect(read(`${whole}/index.html`)).toContain('psoriasis');
    const [, script = ''] = /src="[^"]*\/(limpide-frame\.[\da-f]{12}\.js)"/.exec(read('template.html')) ?? [];
    expect(read('template.html')).toContain(
      createHash('sha384')
        .update(readFileSync(join(folder, script)))
        .digest('base64'),
    );
  });

  it.each([
    [[], /‘WIDGET’ cannot be ‘’.*therapy-comparison, immune-reset-diagram/],
    [['chart'], /‘WIDGET’ cannot be ‘chart’/],
    [['therapy-comparison'], /‘--lang’ cannot be ‘’.*en, /],
    [['therapy-comparison', '--lang', 'xx'], /--lang/],
    [
      ['therapy-comparison', '--lang', 'fr'],
      /«\u00a0--disease\u00a0» ne peut pas valoir «\u00a0\u00a0».*multiple-sclerosis/,
    ],
    [['therapy-comparison', '--lang', 'en', '--disease', 'ms'], /‘--disease’ cannot be ‘ms’.*psoriasis/],
    [['therapy-comparison', '--lang', 'en', '--disease', '__proto__'], /‘--disease’ cannot be/],
    [['therapy-comparison', '--lang', 'en', '--form', 'card'], /‘--form’ cannot be ‘card’.*static, frame/],
    [['therapy-comparison', '--lang', 'en', '--edition', '3'], /‘--edition’.*pinned, latest/],
    [['immune-reset-diagram', '--lang', 'en', '--donor', 'twin'], /‘--donor’.*autologous, allogeneic/],
    [['therapy-comparison', 'more', '--lang', 'en'], /‘WIDGET’ cannot be ‘more’/],
    [
      ['therapy-comparison', '--lang', 'en', '--disease', 'psoriasis', '--base', 'http://example.org'],
      /‘--base’ cannot be ‘http:/,
    ],
  ])('refuses %j, with what can be taken, and writes nothing', async (args, message) => {
    const folder = newFolder();
    const { code, error } = await limpide(...args, '--out', folder);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks for a folder, and says why it cannot be written', async () => {
    const args = ['therapy-comparison', '--lang', 'en', '--disease', 'psoriasis'];
    expect((await limpide(...args)).error).toMatch(/--out/);
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const { code, error } = await limpide(...args, '--out', file);
    expect([code, error]).toEqual([2, expect.stringMatching(/cannot be written \((?:ENOTDIR|EEXIST)\)/)]);
  });
});
