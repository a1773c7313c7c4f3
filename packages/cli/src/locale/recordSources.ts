import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataset, recordFolders, type LimpideRecord } from '@limpide/data';
import type { RecordWords } from '@limpide/i18n';
import { shippedFolder } from './sources.js';

/** A record whose words a locale must have, with those in the reference language. */
export interface RecordSource {
  /** `kind/id` */
  readonly key: string;
  readonly record: LimpideRecord;
  /** Path of its words below the folder of a locale. */
  readonly path: string;
  readonly english: unknown;
}

/** The records whose words the pages of some diseases show. */
export async function recordSources(diseases: 'all' | readonly string[]): Promise<readonly RecordSource[]> {
  const keys = new Set<string>();
  for (const disease of diseases === 'all' ? Object.keys(dataset.disease) : diseases) {
    const bundle = (await import(`@limpide/i18n/en/bundles/${disease}`)) as Readonly<
      Record<string, RecordWords>
    >;
    for (const { records, partial } of Object.values(bundle))
      for (const key of Object.keys({ ...records, ...partial })) keys.add(key);
  }
  const sources: RecordSource[] = [];
  for (const key of [...keys].sort()) {
    const [kind, id = ''] = key.split('/') as [LimpideRecord['kind'], string?];
    const record = (dataset[kind] as Readonly<Record<string, LimpideRecord>>)[id];
    const path = join('records', recordFolders[kind], `${id}.json`);
    const file = join(shippedFolder('en'), path);
    if (record && existsSync(file))
      sources.push({ key, record, path, english: JSON.parse(await readFile(file, 'utf8')) });
  }
  return sources;
}
