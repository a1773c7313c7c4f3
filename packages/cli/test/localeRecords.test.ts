import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderStatic } from '@limpide/embed';
import type { Locale } from '@limpide/i18n';
import { es } from '@limpide/i18n/es';
import { describe, expect, it } from 'vitest';
import { limpide, mexican, newDir, shipped } from './localeFolder.js';

const disease = 'type-1-diabetes';
const ofDisease = ['--disease', disease] as const;
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the records of a disease, in one more language', () => {
  it('are written in English, to be translated; run again keeps what is there', async () => {
    const dir = newDir();
    const { code, out } = await limpide('new', 'nl', '--dir', dir, ...ofDisease);
    expect(code).toBe(0);
    expect(out).toMatch(/messages to translate are written, and \d+ records in English, in /);
    expect(readJson(join(dir, 'nl/locale.json'))).toMatchObject({ diseases: [disease] });
    const file = join(dir, 'nl/records/terms/confidence-interval.json');
    expect(readJson(file)).toEqual(readJson(join(shipped('en'), 'records/terms/confidence-interval.json')));
    expect(existsSync(join(dir, 'nl/records/diseases/multiple-sclerosis.json'))).toBe(false);

    writeFileSync(
      file,
      '{"term": "betrouwbaarheidsinterval", "abbreviation": "BI", "definition": "Een bereik."}',
    );
    rmSync(join(dir, 'nl/records/diseases', `${disease}.json`));
    expect((await limpide('new', 'nl', '--dir', dir)).out).toContain('and 1 record in English');
    expect(readJson(file)).toMatchObject({ term: 'betrouwbaarheidsinterval' });

    const check = await limpide('check', 'nl', '--dir', dir);
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/\n1 of \d+ records translated\.\n0 of \d+ messages translated/);
    expect(check.out).toMatch(
      /type-1-diabetes\.json:\d+:\d+ {2}\/summary\n {2}Still in English: ‘In type 1 diabetes/,
    );
    expect(check.out).not.toContain('confidence-interval.json');
  });

  it('join a folder that was started without them', async () => {
    const dir = newDir();
    await mexican(dir);
    await limpide('new', 'es-MX', '--dir', dir, ...ofDisease);
    expect(readJson(join(dir, 'es-MX/locale.json'))).toMatchObject({ diseases: [disease] });
    expect(existsSync(join(dir, 'es-MX/records/diseases', `${disease}.json`))).toBe(true);
  });

  it('of no disease are refused', async () => {
    const { code, error } = await limpide('new', 'nl', '--dir', newDir(), '--disease', 'gout');
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/‘--disease’ cannot be ‘gout’.*type-1-diabetes/),
    ]);
  });

  it('are shown by a widget once they are compiled', async () => {
    const dir = newDir();
    const file = join(dir, 'es-mx.js');
    const folder = await mexican(dir, ...ofDisease);
    expect(await limpide('check', folder)).toMatchObject({ code: 0 });
    await limpide('compile', folder, '--out', file);
    const { esMX } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly esMX: Locale };
    const show = (locale: Locale): string => renderStatic('therapy-comparison', { disease, locale }).text;
    expect(show({ ...esMX, locale: 'es', tag: 'es' })).toBe(show(es));
    expect(show(esMX).length).toBeGreaterThan(1000);
  });

  it('are checked: figures, fields, files', async () => {
    const folder = await mexican(newDir(), ...ofDisease);
    const at = (name: string): string => join(folder, 'records', name);
    writeFileSync(
      at('terms/confidence-interval.json'),
      '{\n  "term": "intervalo",\n  "definition": "Por ejemplo, 13 de cada 100.",\n  "more": "x"\n}',
    );
    const figures = at('terms/hazard-ratio.json');
    writeFileSync(figures, readFileSync(figures, 'utf8').replace(/\d+/, '77'));
    writeFileSync(at('terms/autologous.json'), '{"definition": "De uno mismo."}');
    writeFileSync(at('terms/apheresis.json'), '{"term": ');
    rmSync(at('terms/allogeneic.json'));
    const { code, out } = await limpide('check', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/hazard-ratio\.json:\d+:\d+ {2}\/definition\n.*\b77\b/);
    expect(out).toMatch(/confidence-interval\.json:4:\d+ {2}\/more\n/);
    expect(out).toMatch(/autologous\.json:1:1 {2}\/term\n/);
    expect(out).toMatch(/apheresis\.json:1:\d+\n {2}Here the file stops being JSON/);
    expect(out).toMatch(/allogeneic\.json\n {2}The file is missing: the record would have no words/);
  });
});
