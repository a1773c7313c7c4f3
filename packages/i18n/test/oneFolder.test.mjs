import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemicSclerosis } from '@limpide/data/bundles/systemic-sclerosis';
import { recordFolders } from '@limpide/data';
import { hasShownWords } from '../build/bundles.mjs';
import { localeFaults } from '../build/locales.mjs';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'limpide-locales-'));
const locale = join(root, 'locales/nl-BE');
const about = { tag: 'nl-BE', dir: 'ltr', name: 'Nederlands', review: 'awaiting native review' };

/** Files of words that the page of one disease needs. */
const needed = [
  ...new Set(
    systemicSclerosis
      .filter(hasShownWords)
      .map(({ kind, id }) => `records/${recordFolders[kind]}/${id}.json`),
  ),
];

const write = (path, value) => {
  mkdirSync(dirname(join(locale, path)), { recursive: true });
  writeFileSync(join(locale, path), JSON.stringify(value));
};

/** Runs the build over the folder; its faults and the text of what it wrote. */
const build = () =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(packageRoot, 'build/codegen.mjs'), root],
      { maxBuffer: 1e8 },
      (error, _out, stderr) => resolve({ code: error?.code ?? 0, stderr }),
    );
  });
const generated = (path) => readFileSync(join(root, 'src/generated', path), 'utf8');

beforeAll(() => {
  mkdirSync(join(root, 'locales'));
  for (const tag of ['en', 'fr']) symlinkSync(join(packageRoot, 'locales', tag), join(root, 'locales', tag));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a locale', () => {
  it('is one folder: the build writes its entry, its bundles and its place in the list', async () => {
    cpSync(join(packageRoot, 'locales/en/messages'), join(locale, 'messages'), { recursive: true });
    write('locale.json', { ...about, diseases: ['systemic-sclerosis'] });
    for (const file of needed)
      write(file, JSON.parse(readFileSync(join(packageRoot, 'locales/en', file), 'utf8')));

    const { code, stderr } = await build();

    expect([code, stderr]).toEqual([0, '']);
    expect(generated('nl-BE.ts')).toContain(`export const nlBE: Locale<'nl-BE'>`);
    expect(generated('locales.ts')).toContain(`export type LocaleTag = 'en' | 'fr' | 'nl-BE';`);
    expect(generated('nl-BE/bundles/systemic-sclerosis.ts')).toContain(`RecordWords<'nl-BE'>`);
    expect(existsSync(join(root, 'src/generated/nl-BE/bundles/multiple-sclerosis.ts'))).toBe(false);
    expect(generated('en/bundles/multiple-sclerosis.ts')).toContain(`RecordWords<'en'>`);
  });

  it('that offers a disease has words for every record of its page: each missing one is named', async () => {
    const [first, second] = needed;
    rmSync(join(locale, first));
    rmSync(join(locale, second));
    rmSync(join(locale, 'messages/common.json'));

    const { code, stderr } = await build();

    expect(code).toBe(1);
    expect(stderr).toContain(`locales/nl-BE/${first} is missing`);
    expect(stderr).toContain(`locales/nl-BE/${second} is missing`);
    expect(stderr).toContain('locales/nl-BE/messages/common.json is missing');
    expect(stderr).not.toContain('multiple-sclerosis.json');
  });

  it('that offers every disease has words for every record', async () => {
    write('locale.json', { ...about, diseases: 'all' });
    expect((await build()).stderr).toContain(
      'locales/nl-BE/records/diseases/multiple-sclerosis.json is missing',
    );
  });

  it('without locale.json is named', async () => {
    rmSync(join(locale, 'locale.json'));
    expect((await build()).stderr).toContain('locales/nl-BE/locale.json is missing');
  });
});

describe('locale.json', () => {
  const good = { ...about, diseases: ['multiple-sclerosis'] };
  const faultsOf = (changes, folder = 'nl-BE') =>
    localeFaults(folder, { ...good, ...changes }, ['multiple-sclerosis']).join('\n');

  it('may be good', () => {
    expect(faultsOf({})).toBe('');
    expect(faultsOf({ diseases: 'all', review: 'native', dir: 'rtl' })).toBe('');
  });

  it.each([
    [{ tag: 'nl' }, /"tag": must be the folder’s name, "nl-BE"/],
    [{ dir: 'right' }, /"dir": must be "ltr" or "rtl"/],
    [{ name: ' ' }, /"name"/],
    [{ review: 'machine' }, /"review": must be "native" or "awaiting native review"/],
    [{ diseases: 'some' }, /"diseases": must be "all" or a list/],
    [{ diseases: ['gout'] }, /"gout" is no disease/],
    [{ script: 'Latn' }, /"script": is not known/],
  ])('%j is refused', (changes, fault) => {
    expect(faultsOf(changes)).toMatch(fault);
  });

  it.each([
    ['nl-be', /Write "nl-BE"/],
    ['spanish_es', /is no language tag/],
    ['xx', /does not know "xx"/],
  ])('the folder name %s is refused', (folder, fault) => {
    expect(faultsOf({ tag: folder }, folder)).toMatch(fault);
  });

  it.each([[null], [[]], ['fr']])('%j is no object', (value) => {
    expect(localeFaults('fr', value, [])).toEqual([
      'locales/fr/locale.json: must be an object. Correct the field.',
    ]);
  });
});
