import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataset } from '@limpide/data';
import { renderStatic } from '@limpide/embed';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/index.js';

interface Index {
  readonly version: string;
  readonly style: { readonly file: string; readonly integrity: string };
  readonly scripts: Record<string, { readonly file: string; readonly integrity: string }>;
  readonly widgets: Record<
    string,
    { readonly option: string; readonly subjects: Record<string, Record<string, string>> }
  >;
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'limpide-wordpress-'));

async function limpide(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(['embed', '--form', 'wordpress', ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment: { LANG: 'en_GB.UTF-8' },
    today: () => new Date('2026-11-24T10:00:00Z'),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('limpide embed --form wordpress', () => {
  const folder = newFolder();
  const plugin = join(folder, 'limpide');
  const read = (name: string): string => readFileSync(join(plugin, name), 'utf8');
  const files = (): string[] =>
    readdirSync(plugin, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(plugin, name)).isFile())
      .sort();
  let result: Awaited<ReturnType<typeof limpide>>;
  let index: Index;

  beforeAll(async () => {
    result = await limpide('--base', 'https://example.org', '--out', folder);
    index = JSON.parse(read('content/index.json')) as Index;
  });

  it('writes one folder, and says what to do with it', () => {
    expect([result.code, result.error]).toEqual([0, '']);
    expect(result.out).toMatch(/^\d+ files written to .*limpide\. Compress this folder/);
    expect(readdirSync(folder)).toEqual(['limpide']);
  });

  it('carries every disease and donor, in both languages, as the snippet is', () => {
    const { 'therapy-comparison': comparison, 'immune-reset-diagram': diagram } = index.widgets;
    expect(Object.keys(comparison?.subjects ?? {}).sort()).toEqual(Object.keys(dataset.disease).sort());
    expect(Object.keys(diagram?.subjects ?? {})).toEqual(['autologous', 'allogeneic']);
    for (const [widget, { option, subjects }] of Object.entries(index.widgets))
      for (const [subject, titles] of Object.entries(subjects)) {
        expect(Object.keys(titles)).toEqual(['en', 'fr']);
        for (const [locale, title] of Object.entries(titles)) {
          const html = read(`content/${widget}/${subject}/${locale}.html`);
          expect(html).toMatch(new RegExp(`^<figure class="limpide-embed" lang="${locale}"`));
          expect(html, `${option} ${subject}`).toContain('https://example.org/w/');
          expect(title).not.toBe('');
        }
      }
    const { snippet, title } = renderStatic('therapy-comparison', {
      disease: 'psoriasis',
      locale: 'fr',
      base: 'https://example.org',
    });
    expect(read('content/therapy-comparison/psoriasis/fr.html')).toBe(`${snippet}\n`);
    expect(comparison?.subjects['psoriasis']?.['fr']).toBe(title);
  });

  it('names each asset by its content, with its integrity', () => {
    const assets = [index.style, ...Object.values(index.scripts)];
    expect(assets).toHaveLength(3);
    for (const { file, integrity } of assets) {
      const content = read(file);
      expect(`sha384-${createHash('sha384').update(content).digest('base64')}`).toBe(integrity);
      expect(file).toContain(createHash('sha256').update(content).digest('hex').slice(0, 12));
    }
  });

  it('loads only PHP that is in the folder, each file closed to direct requests', () => {
    const main = read('limpide.php');
    const parts = [...main.matchAll(/require_once __DIR__ \. '\/([^']+)'/g)].map(([, name = '']) => name);
    const php = files().filter((name) => name.endsWith('.php') && !name.startsWith('languages/'));
    expect([...parts, 'limpide.php'].sort()).toEqual(php);
    for (const name of php) expect(read(name), name).toContain("defined( 'ABSPATH' ) || exit;");
  });

  it('says one version everywhere', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(index.version).toBe(version);
    expect(read('limpide.php')).toContain(`* Version:           ${version}\n`);
    expect(read('readme.txt')).toContain(`Stable tag: ${version}\n`);
    for (const name of files()) expect(read(name), name).not.toContain('{{');
  });

  it('has a French wording for every English one of the editor, with the same places', () => {
    const php = files()
      .filter((name) => name.startsWith('includes/'))
      .map(read)
      .join('\n');
    const english = [...php.matchAll(/__\( '([^']+)', 'limpide' \)/g)].map(([, text = '']) => text);
    const translated = new Map(
      [...read('languages/limpide-fr_FR.l10n.php').matchAll(/^\t\t'([^']+)' => '([^']+)',$/gm)].map(
        ([, text = '', french = '']) => [text, french],
      ),
    );
    expect(new Set(translated.keys())).toEqual(new Set(english));
    const places = (text: string): string[] => (text.match(/%\d\$s/g) ?? []).sort();
    for (const [text, french] of translated) {
      expect(places(french), text).toEqual(places(text));
      expect(french).not.toMatch(/ [:;!?»]| %(?!\d\$s)|« |'/u);
    }
  });

  it('gives the block the attributes that the plugin knows, in the third interface of blocks', () => {
    const block = JSON.parse(read('block/block.json')) as {
      apiVersion: number;
      attributes: Record<string, unknown>;
    };
    expect(block.apiVersion).toBe(3);
    expect(Object.keys(block.attributes)).toEqual(['widget', 'disease', 'donor', 'lang', 'content']);
  });

  it.each([
    [[], /‘--base’ cannot be ‘’/],
    [['--base', 'http://example.org'], /‘--base’ cannot be ‘http:/],
    [['--base', 'https://example.org', '--edition', '3'], /‘--edition’.*pinned, latest/],
  ])('refuses %j, and writes nothing', async (args, message) => {
    const empty = newFolder();
    const { code, error } = await limpide(...args, '--out', empty);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(readdirSync(empty)).toEqual([]);
  });
});
