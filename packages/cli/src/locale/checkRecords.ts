import { join } from 'node:path';
import { dataset } from '@limpide/data';
import { validateRecords } from '@limpide/data/validate';
import { describeRecordFault, type Locale } from '@limpide/i18n';
import { describeFileFault } from '../describeFileFault.js';
import type { Language } from '../language.js';
import { readJson, type JsonFile } from '../readJson.js';
import { startCommand } from './describeMessageFault.js';
import type { FolderFault } from './checkFolder.js';
import type { RecordSource } from './recordSources.js';

/** The words of records in a locale's folder. */
export interface CheckedRecords {
  /** By `kind/id`. */
  readonly records: Locale['records'];
  /** Records whose every sentence is in the language. */
  readonly translated: number;
  readonly faults: readonly FolderFault[];
}

/** Checks the words of each record: fields, ids, figures; and whether they are still English. */
export async function checkRecords(
  folder: string,
  tag: string,
  sources: readonly RecordSource[],
  { locale, t }: Language,
): Promise<CheckedRecords> {
  const faults: FolderFault[] = [];
  const found: { readonly source: RecordSource; readonly file: string; readonly read: JsonFile }[] = [];
  const records: Record<string, Locale['records'][string]> = {};
  let translated = 0;
  for (const source of sources) {
    const file = join(folder, source.path);
    const read = await readJson(file);
    if (!('faults' in read)) {
      found.push({ source, file, read });
      const same = /^en\b/.test(tag) ? [] : sameSentences(source.english, read.value);
      const places = read.locate(same.map(({ path }) => path));
      for (const { path, value } of same)
        faults.push({
          file,
          ...places.get(path),
          key: path,
          code: 'stillEnglish',
          value,
          message: t('cli.faultStillEnglish', { value }),
        });
      if (same.length === 0) translated += 1;
      records[source.key] = read.value as Locale['records'][string];
    } else if (read.faults.some((fault) => fault.code === 'unreadable' && fault.reason === 'ENOENT'))
      faults.push({
        file,
        code: 'fileMissing',
        message: t('cli.localeRecordMissing', { command: startCommand }),
      });
    else faults.push(...read.faults.map((fault) => describeFileFault(file, fault, t)));
  }

  const given = found.map(({ source, read }) => ({
    ...source.record,
    text: { en: source.english, [tag]: read.value },
  }));
  const languages = [...new Set(['en', tag])];
  for (const fault of validateRecords({ records: given }, { known: dataset, languages }).faults) {
    const [, index, path = ''] = /^\/records\/(\d+)(?:\/text\/[^/]+)?(.*)$/.exec(fault.path) ?? [];
    const at = found[Number(index)];
    if (at === undefined) continue;
    const place = at.read.locate([path]).get(path);
    const message = describeRecordFault(locale, { ...fault, path });
    faults.push({ file: at.file, ...place, key: path, code: fault.code, value: fault.value, message });
  }
  return { records, translated, faults };
}

interface Same {
  readonly path: string;
  readonly value: string;
}

/** Names are often the same in two languages; four words are a sentence, or part of one. */
const isSentence = (text: string): boolean => (text.match(/\p{Ll}{2,}/gu) ?? []).length >= 4;

function sameSentences(english: unknown, own: unknown, path = ''): readonly Same[] {
  if (typeof own === 'string') return own === english && isSentence(own) ? [{ path, value: own }] : [];
  if (own === null || typeof own !== 'object' || english === null || typeof english !== 'object') return [];
  return Object.entries(own).flatMap(([key, value]) =>
    Object.hasOwn(english, key)
      ? sameSentences((english as Readonly<Record<string, unknown>>)[key], value, `${path}/${key}`)
      : [],
  );
}
