import { dataset } from '@limpide/data';
import { validateRecords, type RecordFault } from '@limpide/data/validate';
import { describeRecordFault } from '@limpide/i18n';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import type { Language } from '../language.js';
import { describeFileFault } from '../describeFileFault.js';
import { readJson, type FileFault } from '../readJson.js';

interface Found {
  readonly file: string;
  readonly code: RecordFault['code'] | FileFault['code'];
  readonly message: string;
  readonly path?: string;
  readonly record?: string;
  readonly value?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Result {
  readonly file: string;
  readonly records: number;
  readonly faults: readonly Found[];
}

export interface ValidateOptions {
  readonly files: readonly string[];
  /** Languages in which every record must have its words. */
  readonly languages: readonly string[] | undefined;
  /** Hosts, besides the shipped ones, to which sources may lead. */
  readonly hosts: readonly string[];
  readonly json: boolean;
}

/** Checks the records of JSON files against the model, each other and the shipped records. */
export async function validate(options: ValidateOptions, language: Language, io: Io): Promise<ExitCode> {
  const { files, json } = options;
  const { t } = language;
  if (files.length === 0) {
    io.error(t('cli.noFile'));
    return exitCodes.failed;
  }
  const results: Result[] = [];
  for (const file of files) results.push(await validateFile(file, options, language));
  const faults = results.flatMap((result) => result.faults);
  const records = results.reduce((sum, result) => sum + result.records, 0);
  if (json) io.out(JSON.stringify({ records, faults }, null, 2));
  else {
    for (const { file, line, column, record, message } of faults)
      io.out(
        `${[file, line, column].filter(Boolean).join(':')}${record ? `  ${record}` : ''}\n  ${message}\n`,
      );
    io.out(t('cli.validated', { records, faults: faults.length }));
  }
  if (faults.some(({ code }) => code === 'unreadable')) return exitCodes.failed;
  return faults.length > 0 ? exitCodes.found : exitCodes.clean;
}

async function validateFile(
  file: string,
  { languages, hosts }: ValidateOptions,
  language: Language,
): Promise<Result> {
  const read = await readJson(file);
  if ('faults' in read)
    return {
      file,
      records: 0,
      faults: read.faults.map((fault) => describeFileFault(file, fault, language.t)),
    };
  const { records, faults } = validateRecords(read.value, {
    known: dataset,
    hosts,
    ...(languages && { languages }),
  });
  const places = read.locate(faults.map(({ path }) => path));
  return {
    file,
    records: records.length,
    faults: faults.map((fault) => ({
      file,
      ...fault,
      ...places.get(fault.path),
      message: describeRecordFault(language.locale, fault),
    })),
  };
}
