import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The language in which messages are described to translators, and whose keys all others have. */
export const reference = 'en';

const reviews = ['native', 'awaiting native review'];

/** Name of a locale's export: `ptBR` of `pt-BR`. */
export const exportName = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What is wrong with a locale.json; the folder's name is the locale's tag. */
export function localeFaults(folder, locale, diseases) {
  const faults = [];
  const say = (field, what) => faults.push(`locales/${folder}/locale.json, "${field}": ${what}`);
  if (locale === null || typeof locale !== 'object' || Array.isArray(locale))
    return [`locales/${folder}/locale.json: is no object.`];
  if (locale.tag !== folder) say('tag', `must be the folder’s name, "${folder}".`);
  else if (canonical(folder) !== folder)
    say('tag', `"${folder}" is no language tag${canonical(folder) ? `; write "${canonical(folder)}"` : ''}.`);
  if (locale.dir !== 'ltr' && locale.dir !== 'rtl') say('dir', 'must be "ltr" or "rtl".');
  if (
    locale.formats !== undefined &&
    (locale.formats === folder || canonical(locale.formats) !== locale.formats)
  )
    say('formats', 'must be the language tag that Intl is to be given, where it is another.');
  if (typeof locale.name !== 'string' || locale.name.trim() === '')
    say('name', 'must be the language’s own name of itself.');
  if (!reviews.includes(locale.review)) say('review', `must be "${reviews.join('" or "')}".`);
  if (locale.diseases !== 'all') {
    if (!Array.isArray(locale.diseases)) say('diseases', 'must be "all" or a list of ids of diseases.');
    else
      for (const id of locale.diseases)
        if (!diseases.includes(id)) say('diseases', `"${id}" is no disease of the data set.`);
  }
  for (const field of Object.keys(locale))
    if (!['tag', 'dir', 'formats', 'name', 'review', 'diseases'].includes(field)) say(field, 'is not known.');
  return faults;
}

function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

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
