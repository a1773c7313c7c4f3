import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataset } from '@limpide/data';
import type { IcuMessages, LocaleInfo } from '@limpide/i18n/compile';
import { readJson, type FileFault } from '../readJson.js';
import { recordSources } from './recordSources.js';
import type { MessageSource } from './sources.js';

/** What was written, or why nothing was. */
export type NewFolder =
  | { readonly added: number; readonly records: number }
  | { readonly file: string; readonly faults: readonly FileFault[] }
  | { readonly file: string; readonly reason: string };

/** Direction, as `Intl` says it: a method in newer engines, a field in older ones. */
function directionOf(tag: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    readonly getTextInfo?: () => { readonly direction: string };
    readonly textInfo?: { readonly direction: string };
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === 'rtl' ? 'rtl' : 'ltr';
}

const infoOf = (tag: string, diseases: readonly string[]): LocaleInfo => ({
  tag,
  dir: directionOf(tag),
  name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
  review: 'awaiting native review',
  diseases,
});

/**
 * Writes a folder to translate. What is already there stays as it is: only files
 * and messages that are missing are added, so that it may be run again after an
 * update. `disease` is added to those that the locale offers. A file that cannot be read stops it before anything is written.
 */
export async function writeNewFolder(
  folder: string,
  tag: string,
  sources: readonly MessageSource[],
  disease: string | undefined,
): Promise<NewFolder> {
  const files = new Map<string, unknown>();
  let added = 0;
  const info = join(folder, 'locale.json');
  const present = await readIfThere(info);
  if (present && 'faults' in present) return { file: info, faults: present.faults };
  const about = (present?.value ?? infoOf(tag, [])) as LocaleInfo;
  const offered = about.diseases === 'all' ? Object.keys(dataset.disease) : [about.diseases ?? []].flat();
  const isNew = disease !== undefined && !offered.includes(disease);
  const diseases = isNew ? [...offered, disease] : offered;
  if (present === undefined || isNew) files.set(info, { ...about, diseases });

  for (const { namespace, needed, references } of sources) {
    if (!needed) continue;
    const file = join(folder, 'messages', `${namespace}.json`);
    const read = await readIfThere(file);
    if (read && 'faults' in read) return { file, faults: read.faults };
    const own = read?.value;
    if (read && (own === null || typeof own !== 'object' || Array.isArray(own)))
      return { file, faults: [{ code: 'notJson' }] };
    const kept = (own ?? {}) as IcuMessages;
    const blank = Object.entries(references[0]).filter(([key]) => !Object.hasOwn(kept, key));
    if (blank.length === 0) continue;
    added += blank.length;
    files.set(file, {
      ...kept,
      ...Object.fromEntries(
        blank.map(([key, { defaultMessage, description }]) => [
          key,
          { description, source: defaultMessage, defaultMessage: '' },
        ]),
      ),
    });
  }
  let records = 0;
  for (const { path, english } of await recordSources(
    diseases.filter((id) => Object.hasOwn(dataset.disease, id)),
  )) {
    if (existsSync(join(folder, path))) continue;
    records += 1;
    files.set(join(folder, path), english);
  }
  for (const [file, content] of files)
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
    } catch (error) {
      return { file, reason: (error as NodeJS.ErrnoException).code ?? String(error) };
    }
  return { added, records };
}

/** A file that does not exist is to be written; one that cannot be read is not to be lost. */
async function readIfThere(file: string): Promise<Awaited<ReturnType<typeof readJson>> | undefined> {
  const read = await readJson(file);
  return 'faults' in read &&
    read.faults.some((fault) => fault.code === 'unreadable' && fault.reason === 'ENOENT')
    ? undefined
    : read;
}
