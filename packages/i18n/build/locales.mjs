import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLocaleInfo } from './core.mjs';
import { faultLine } from './messages.mjs';

/** The language in which messages are described to translators, and whose keys all others have. */
export const reference = 'en';

/** What is wrong with a locale.json; the folder's name is the locale's tag. */
export const localeFaults = (folder, locale, diseases) =>
  checkLocaleInfo(folder, locale, diseases).map((fault) => faultLine(`locales/${folder}/locale.json`, fault));

/** Every folder of `root` with a locale in it, the reference first; folders with a fault are left out. */
export async function readLocales(root, diseases, faults) {
  const folders = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === reference) - Number(a === reference) || (a < b ? -1 : 1));
  const locales = [];
  for (const folder of folders) {
    const path = join(root, folder, 'locale.json');
    if (!existsSync(path)) {
      faults.push(`locales/${folder}/locale.json is missing: tag, dir, name, review and diseases.`);
      continue;
    }
    const locale = JSON.parse(await readFile(path, 'utf8'));
    const found = localeFaults(folder, locale, diseases);
    if (found.length > 0) faults.push(...found);
    else locales.push(locale);
  }
  return locales;
}

/** Whether a locale offers a disease: then it has all its words. */
export const offers = (locale, disease) => locale.diseases === 'all' || locale.diseases.includes(disease);
