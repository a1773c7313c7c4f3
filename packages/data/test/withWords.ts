import { existsSync, readFileSync } from 'node:fs';
import { recordFolders } from '../src/folders.js';
import type { LimpideRecord } from '../src/model/index.js';

const languages = ['en', 'fr'] as const;

/** A shipped record as a publisher would write it: with its words inline, in every language. */
export function withWords(record: LimpideRecord): LimpideRecord {
  const text = Object.fromEntries(
    languages.flatMap((language) => {
      const path = `../../i18n/locales/${language}/records/${recordFolders[record.kind]}/${record.id}.json`;
      const file = new URL(path, import.meta.url);
      return existsSync(file) ? [[language, JSON.parse(readFileSync(file, 'utf8')) as unknown]] : [];
    }),
  );
  return Object.keys(text).length === 0 ? record : ({ ...record, text } as LimpideRecord);
}
