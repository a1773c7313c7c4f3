import { dataset, dueRecords, records as shipped, withoutStatusCheck } from '@limpide/data';
import { validateRecords } from '@limpide/data/validate';
import { formatDate } from '@limpide/i18n';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import type { Language } from '../language.js';
import { readJson } from '../readJson.js';
import { validate } from './validate.js';

export interface StaleOptions {
  readonly files: readonly string[];
  /** Calendar date, ISO 8601. */
  readonly on: string;
  readonly json: boolean;
  /** Hosts, besides the shipped ones, to which sources may lead. */
  readonly hosts: readonly string[];
}

/** Lists the records that were to be checked again before a day: the shipped ones, or those of files. */
export async function stale(
  { files, on, json, hosts }: StaleOptions,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const { locale, t } = language;
  const own = [];
  for (const file of files) {
    const read = await readJson(file);
    const found = 'value' in read ? validateRecords(read.value, { known: dataset, hosts }) : undefined;
    // A record that cannot be read has no date: say what is wrong with it instead of passing over it.
    if (!found || found.faults.length > 0) {
      await validate({ files: [file], languages: undefined, json, hosts }, language, io);
      return exitCodes.failed;
    }
    own.push(...found.records);
  }
  const records = files.length > 0 ? own : shipped;
  const due = dueRecords(records, on);
  const unchecked = withoutStatusCheck(records);
  if (json) {
    const list = due.map(({ record, ...dates }) => ({ record: `${record.kind}/${record.id}`, ...dates }));
    const withoutStatus = unchecked.map(({ id }) => `source/${id}`);
    io.out(
      JSON.stringify({ on, records: records.length, due: list, withoutStatusCheck: withoutStatus }, null, 2),
    );
  } else {
    const day = (date: string): string => formatDate(locale, date);
    for (const { record, checkedOn, recheckBy } of due)
      io.out(
        t('cli.due', { record: `${record.kind}/${record.id}`, due: day(recheckBy), checked: day(checkedOn) }),
      );
    io.out(t('cli.dueTotal', { due: due.length, day: day(on), records: records.length }));
    io.out(t('cli.statusUnchecked', { sources: unchecked.length }));
  }
  return due.length > 0 ? exitCodes.found : exitCodes.clean;
}
