import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderStatic } from '@limpide/embed';
import { createTranslate, type Locale } from '@limpide/i18n';
import { es } from '@limpide/i18n/es';
import { describe, expect, it } from 'vitest';
import { limpide, mexican, newDir, readMessages, shipped, type Ran } from './localeFolder.js';

/** Changes one message of a whole folder, and checks it. */
async function withMessage(key: string, message: unknown, ...options: readonly string[]): Promise<Ran> {
  const folder = await mexican(newDir());
  const file = join(folder, 'messages', `${key.split('.')[0] ?? ''}.json`);
  const messages = readMessages(file);
  writeFileSync(
    file,
    JSON.stringify({ ...messages, [key]: { ...messages[key], defaultMessage: message } }, null, 2),
  );
  return limpide('check', folder, ...options);
}

describe('limpide locale new', () => {
  it('writes every message that a page needs, with its English and what it is for', async () => {
    const dir = newDir();
    const { code, out } = await limpide('new', 'ar', '--dir', dir);
    expect(code).toBe(0);
    expect(out).toMatch(/^2\d\d messages to translate are written in /);
    expect(JSON.parse(readFileSync(join(dir, 'ar/locale.json'), 'utf8'))).toEqual({
      tag: 'ar',
      dir: 'rtl',
      name: 'العربية',
      review: 'awaiting native review',
      diseases: [],
    });
    const english = readMessages(join(shipped('en'), 'messages/widget.json'));
    const written = readMessages(join(dir, 'ar/messages/widget.json'));
    expect(Object.keys(written)).toEqual(Object.keys(english));
    expect(written['widget.rated']).toEqual({
      description: english['widget.rated']?.['description'],
      source: english['widget.rated']?.['defaultMessage'],
      defaultMessage: '',
    });
    expect(existsSync(join(dir, 'ar/messages/cli.json'))).toBe(false);
  });

  it('run again adds what is missing, and keeps what a translator wrote', async () => {
    const dir = newDir();
    const folder = await mexican(dir);
    const file = join(folder, 'messages/widget.json');
    const { 'widget.harm': removed, ...kept } = readMessages(file);
    writeFileSync(file, JSON.stringify(kept));
    const { out } = await limpide('new', 'es-MX', '--dir', dir);
    expect(out).toMatch(/^1 message to translate is written/);
    expect(readMessages(file)).toEqual({ ...kept, 'widget.harm': { ...removed, defaultMessage: '' } });
  });

  it('overwrites no file that it cannot read', async () => {
    const dir = newDir();
    const folder = await mexican(dir);
    const file = join(folder, 'messages/widget.json');
    for (const text of ['{"widget.harm": ', '[]']) {
      writeFileSync(file, text);
      const { code, error } = await limpide('new', 'es-MX', '--dir', dir);
      expect(code).toBe(2);
      expect(error).toContain(file);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it.each([
    ['nl-be', 'Write it so: nl-BE.'],
    ['../nl', '‘../nl’ is no language tag'],
    ['xx', 'This system knows no language ‘xx’'],
    ['fr', '‘fr’ is already a language of the package'],
  ])('refuses %s', async (tag, words) => {
    const dir = newDir();
    const { code, error } = await limpide('new', tag, '--dir', dir);
    expect(code).toBe(2);
    expect(error).toContain(words);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('says where it may not write', async () => {
    const dir = newDir();
    writeFileSync(join(dir, 'file'), '');
    const { code, error } = await limpide('new', 'nl', '--dir', join(dir, 'file'));
    expect(code).toBe(2);
    expect(error).toMatch(/cannot be (?:read|written) \(E\w+\)|cannot be read/);
  });
});

describe('limpide locale check', () => {
  it('passes a whole folder, named by its tag or its path; and the package’s own', async () => {
    const dir = newDir();
    const folder = await mexican(dir);
    for (const args of [['es-MX', '--dir', dir], [folder], ['fr', '--dir', dir], ['es', '--dir', dir]]) {
      const { code, out } = await limpide('check', ...args);
      expect(out).toMatch(
        /^(?:(\d+) of \1 records translated\.\n)?(\d+) of \2 messages translated, no fault\.$/,
      );
      expect(code).toBe(0);
    }
  });

  it('shows how much is translated, and each message that is not', async () => {
    const dir = newDir();
    await limpide('new', 'nl', '--dir', dir);
    const file = join(dir, 'nl/messages/widget.json');
    const messages = readMessages(file);
    messages['widget.harm'] = { ...messages['widget.harm'], defaultMessage: 'Schade' };
    writeFileSync(file, JSON.stringify(messages, null, 2));
    const { code, out } = await limpide('check', 'nl', '--dir', dir, '--json');
    const result = JSON.parse(out) as {
      readonly tag: string;
      readonly translated: number;
      readonly total: number;
      readonly faults: readonly { readonly code: string; readonly key: string; readonly line: number }[];
    };
    expect(code).toBe(1);
    expect([result.tag, result.translated]).toEqual(['nl', 1]);
    expect(result.faults).toHaveLength(result.total - 1);
    expect(new Set(result.faults.map((fault) => fault.code))).toEqual(new Set(['empty']));
    expect(result.faults.every((fault) => fault.key !== '' && fault.line > 1)).toBe(true);
  });

  it.each([
    [
      'an argument that is unknown',
      'evidence.withPercent',
      '{figura} ({percent})',
      /‘\{figura\}’ is none.*\{figure\}/,
    ],
    ['an argument that is lost', 'evidence.withPercent', '{figure}', /‘\{percent\}’ is missing/],
    [
      'a wrong plural category',
      'widget.harm',
      '{n, plural, few {a} other {b}}',
      /‘few’ is no plural category.*one, many, other/,
    ],
    [
      'a plural category that is lost',
      'widget.harm',
      '{n, plural, one {a} other {b}}',
      /lacks ‘many’, which the language has/,
    ],
    [
      'HTML',
      'widget.harm',
      'Un <b>daño</b>',
      /tag ‘<b>’ is none of this message.*HTML has no place here\. Remove it\.\n/,
    ],
    [
      'a script',
      'widget.harm',
      '<script src="https://example.org"></script>',
      /stops being ICU MessageFormat/,
    ],
    ['an open brace', 'widget.harm', 'Un {daño', /At character \d+ the message stops being ICU/],
    ['no words', 'widget.harm', '  ', /Not yet translated/],
    ['a number', 'widget.harm', 7, /Not yet translated/],
    ['a key of its own', 'widget.injury', 'Un daño', /No message has this key/],
  ])('finds %s', async (_, key, message, words) => {
    const { code, out } = await withMessage(key, message);
    expect(code).toBe(1);
    expect(out).toMatch(words);
    expect(out).toMatch(new RegExp(`\\.json:\\d+:\\d+ {2}${key.replace('.', '\\.')}\n`));
  });

  it('speaks French and Spanish', async () => {
    expect((await withMessage('widget.harm', '<b>x</b>', '--lang', 'fr')).out).toContain(
      'La balise «\u00a0<b>\u00a0» n’appartient pas à ce message',
    );
    expect((await withMessage('widget.harm', '<b>x</b>', '--lang', 'es')).out).toContain(
      'La etiqueta «<b>» no pertenece a este mensaje',
    );
  });

  it('finds files that are missing, unknown, or no JSON', async () => {
    const folder = await mexican(newDir());
    const at = (name: string): string => join(folder, 'messages', name);
    writeFileSync(at('widget.json'), '{ "widget.harm": { "defaultMessage": "x" ');
    writeFileSync(at('common.json'), '[1]');
    writeFileSync(at('more.json'), '{}');
    cpSync(at('embed.json'), at('Embed.json.old'));
    writeFileSync(join(folder, 'locale.json'), '{"tag": "es", "dir": "up", "diseases": ["gout"], "x": 1}');
    const { code, out } = await limpide('check', folder);
    expect(code).toBe(1);
    for (const words of [
      /widget\.json:\d+:\d+\n {2}Here the file stops being JSON/,
      /common\.json(?::\d+:\d+)?\n {2}The file holds no messages by key/,
      /more\.json\n {2}No file has this name/,
      /Embed\.json\.old\n {2}No file has this name/,
      /The tag is ‘es’ and the folder ‘es-MX’/,
      /‘dir’ of locale\.json cannot be: "up".*"ltr", "rtl"/,
      /‘gout’ is no disease/,
      /‘x’ of locale\.json is not known/,
    ])
      expect(out).toMatch(words);
  });

  it('finds English that has changed since', async () => {
    const folder = await mexican(newDir());
    const file = join(folder, 'messages/widget.json');
    const messages = readMessages(file);
    messages['widget.harm'] = { ...messages['widget.harm'], source: 'Damage' };
    writeFileSync(file, JSON.stringify(messages));
    expect((await limpide('check', folder)).out).toContain('It is now ‘Harm’. Revise the words');
  });

  it('of no folder, or of nothing, is refused', async () => {
    const missing = await limpide('check', 'nl', '--dir', newDir());
    expect([missing.code, missing.error]).toEqual([2, expect.stringContaining('‘nl’ is no folder')]);
    expect((await limpide('check')).error).toContain('No language is named');
    expect((await limpide('list')).error).toContain('Name one of these: new, check, compile.');
    const empty = join(newDir(), 'nl');
    mkdirSync(empty);
    const { code, out } = await limpide('check', empty);
    expect(code).toBe(1);
    expect(out).toContain('locale.json\n  The file cannot be read (ENOENT)');
    expect(out).toMatch(/widget\.json\n {2}The file is missing, and with it \d+ messages/);
  });
});

describe('limpide locale compile', () => {
  it('writes a locale by which words are said and a widget is shown', async () => {
    const dir = newDir();
    const file = join(dir, 'made/es-mx.js');
    const { code, out } = await limpide('compile', await mexican(dir), '--out', file);
    expect(code).toBe(0);
    expect(out).toContain('Give its export ‘esMX’ to the widgets');
    const { esMX } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly esMX: Locale };
    expect(createTranslate(esMX)('widget.harm')).toBe(createTranslate(es)('widget.harm'));

    const show = (locale: Locale): string =>
      renderStatic('immune-reset-diagram', { donor: 'autologous', locale }).text;
    // The words of the records come from a locale that has them; figures are written as in Mexico.
    expect(show({ ...esMX, records: es.records })).toContain('87 de cada 1,000 personas (8.7%)');
    expect(show({ ...es, messages: esMX.messages })).toBe(show(es));
  });

  it('writes types where the file is TypeScript', async () => {
    const dir = newDir();
    const file = join(dir, 'es-mx.ts');
    await limpide('compile', await mexican(dir), '--out', file);
    expect(readFileSync(file, 'utf8')).toMatch(
      /^import type \{ Locale \} from '@limpide\/i18n';\n[^]*export const esMX: Locale<'es-MX'> = \{/,
    );
  });

  it('writes nothing of a folder with a fault, or without --out', async () => {
    const dir = newDir();
    await limpide('new', 'nl', '--dir', dir);
    const file = join(dir, 'nl.js');
    const { code, error } = await limpide('compile', 'nl', '--dir', dir, '--out', file);
    expect([code, error]).toEqual([1, expect.stringContaining('No module was written')]);
    expect(existsSync(file)).toBe(false);
    expect((await limpide('compile', await mexican(dir))).error).toContain('Name one with --out');
  });
});
