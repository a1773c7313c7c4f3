import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { LimpideRecord } from '../../src/model/types.js';
import type { Words } from '../../src/exports/words.js';

const folders: Readonly<Record<string, string>> = {
  disease: 'diseases',
  therapy: 'therapies',
  study: 'studies',
};

/** The shipped words of diseases, therapies and studies, read from their source files. */
export function shippedWords(lang: 'en' | 'fr'): Words {
  const texts = new Map<string, unknown>();
  for (const [kind, folder] of Object.entries(folders)) {
    const directory = new URL(`../../../i18n/locales/${lang}/records/${folder}/`, import.meta.url);
    for (const file of readdirSync(directory))
      texts.set(
        `${kind}/${basename(file, '.json')}`,
        JSON.parse(readFileSync(new URL(file, directory), 'utf8')),
      );
  }
  const of = (record: LimpideRecord): unknown => texts.get(`${record.kind}/${record.id}`);
  return { lang, of: of as Words['of'] };
}
