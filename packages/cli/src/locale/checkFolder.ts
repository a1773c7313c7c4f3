import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import {
  checkLocaleInfo,
  compileMessages,
  countTranslated,
  type LocaleInfo,
  type MessageFault,
} from '@limpide/i18n/compile';
import { describeFileFault } from '../describeFileFault.js';
import type { Language } from '../language.js';
import { readJson, type JsonFile } from '../readJson.js';
import { describeMessageFault, startCommand } from './describeMessageFault.js';
import { checkRecords } from './checkRecords.js';
import { recordSources } from './recordSources.js';
import type { MessageSource } from './sources.js';

/** One fault of a locale's folder. */
export interface FolderFault {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly key?: string;
  readonly code: string;
  /** What stands there. */
  readonly value?: string;
  readonly message: string;
}

/** What a locale's folder holds. */
export interface CheckedFolder {
  /** Only where locale.json has no fault. */
  readonly info: LocaleInfo | undefined;
  readonly messages: Locale['messages'];
  /** Messages that have words, of all that the locale must have. */
  readonly translated: number;
  readonly total: number;
  /** Words of records, of the diseases that the locale offers. */
  readonly records: {
    readonly words: Locale['records'];
    readonly translated: number;
    readonly total: number;
  };
  readonly faults: readonly FolderFault[];
}

const pointer = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Checks every file of a locale's folder against the package's own. */
export async function checkFolder(
  folder: string,
  sources: readonly MessageSource[],
  language: Language,
): Promise<CheckedFolder> {
  const { t } = language;
  const faults: FolderFault[] = [];
  const tag = basename(resolve(folder));
  const describe = (file: string, found: readonly MessageFault[], read: JsonFile): void => {
    const places = read.locate(found.flatMap(({ key }) => [pointer(key), `${pointer(key)}/defaultMessage`]));
    for (const fault of found) {
      const { key, code, value } = fault;
      const place = places.get(`${pointer(key)}/defaultMessage`) ?? places.get(pointer(key));
      faults.push({ file, ...place, key, code, value, message: describeMessageFault(fault, t) });
    }
  };

  const infoFile = join(folder, 'locale.json');
  const readInfo = await readJson(infoFile);
  let info: LocaleInfo | undefined;
  if ('faults' in readInfo)
    faults.push(...readInfo.faults.map((fault) => describeFileFault(infoFile, fault, t)));
  else {
    const found = checkLocaleInfo(tag, readInfo.value, Object.keys(dataset.disease));
    describe(infoFile, found, readInfo);
    if (found.length === 0) info = readInfo.value as LocaleInfo;
  }
  // Without its language, no plural of a message could be checked.
  const plurals = info?.tag ?? 'en';

  const messages: Record<string, Locale['messages'][string]> = {};
  let translated = 0;
  let total = 0;
  const present = await filesIn(join(folder, 'messages'));
  for (const { namespace, needed, references } of sources) {
    const [reference] = references;
    const name = `${namespace}.json`;
    const file = join(folder, 'messages', name);
    const count = Object.keys(reference).length;
    if (!present.includes(name)) {
      if (!needed) continue;
      total += count;
      faults.push({
        file,
        code: 'fileMissing',
        message: t('cli.localeFileMissing', { count, command: startCommand }),
      });
      continue;
    }
    total += count;
    const read = await readJson(file);
    if ('faults' in read) {
      faults.push(...read.faults.map((fault) => describeFileFault(file, fault, t)));
      continue;
    }
    const compiled = compileMessages({ tag: plurals, messages: read.value, references, namespace });
    translated += countTranslated(read.value, reference);
    Object.assign(messages, compiled.messages);
    describe(
      file,
      info ? compiled.faults : compiled.faults.filter(({ code }) => !code.endsWith('Category')),
      read,
    );
  }
  const known = sources.map(({ namespace }) => `${namespace}.json`);
  for (const name of present.filter((each) => !known.includes(each)))
    faults.push({
      file: join(folder, 'messages', name),
      code: 'fileUnknown',
      message: t('cli.localeFileUnknown', { wanted: known.join(', ') }),
    });
  const wanted = info ? await recordSources(info.diseases) : [];
  const checked = await checkRecords(folder, plurals, wanted, language);
  faults.push(...checked.faults);
  const records = { words: checked.records, translated: checked.translated, total: wanted.length };
  return { info, messages, translated, total, records, faults };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
