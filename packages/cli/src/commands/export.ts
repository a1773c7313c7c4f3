import { writeFile } from 'node:fs/promises';
import { createDataset, dataset as shipped, records, selectDisease, type Dataset } from '@limpide/data';
import { toBibtex } from '@limpide/data/exports/bibtex';
import { toCslJson } from '@limpide/data/exports/csl';
import { evidenceRows, toCsv } from '@limpide/data/exports/csv';
import { jsonLdText, toJsonLd } from '@limpide/data/exports/json-ld';
import { toRis } from '@limpide/data/exports/ris';
import { validateRecords } from '@limpide/data/validate';
import { wordsOf } from '@limpide/i18n';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { wholeLocale, type Language } from '../language.js';
import { readJson } from '../readJson.js';
import { validate } from './validate.js';

/** What `limpide export` writes. */
export const formats = ['csl', 'ris', 'bibtex', 'json-ld', 'csv'] as const;
type Format = (typeof formats)[number];

export interface ExportOptions {
  readonly format: string | undefined;
  /** The publisher's own records, added to the shipped ones. */
  readonly files: readonly string[];
  /** Only what concerns this disease. */
  readonly disease: string | undefined;
  /** What the `@id` of a record begins with in JSON-LD. */
  readonly base: string | undefined;
  readonly out: string | undefined;
  /** Hosts, besides the shipped ones, to which sources may lead. */
  readonly hosts: readonly string[];
}

const isFormat = (name: string | undefined): name is Format => formats.some((format) => format === name);

interface Exported {
  readonly text: string;
  /** References, rows or nodes. */
  readonly count: number;
}

async function write(
  format: Format,
  dataset: Dataset,
  language: string,
  base: string | undefined,
): Promise<Exported> {
  const sources = Object.values(dataset.source);
  switch (format) {
    case 'csl':
      return { text: `${JSON.stringify(toCslJson(sources), null, 2)}\n`, count: sources.length };
    case 'ris':
      return { text: toRis(sources), count: sources.length };
    case 'bibtex':
      return { text: toBibtex(sources), count: sources.length };
    case 'json-ld': {
      const words = wordsOf(await wholeLocale(language));
      const graph = toJsonLd(dataset, { words, ...(base !== undefined && { base }) });
      return { text: `${jsonLdText(graph)}\n`, count: graph['@graph'].length };
    }
    case 'csv': {
      const words = wordsOf(await wholeLocale(language));
      return { text: toCsv(dataset, words), count: evidenceRows(dataset).length };
    }
  }
}

/** Writes the shipped records, with those of files, as references, JSON-LD or a table. */
export async function exportRecords(
  { format, files, disease, base, out, hosts }: ExportOptions,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const { locale, t } = language;
  if (!isFormat(format)) {
    io.error(t('cli.noFormat', { value: format ?? '', formats: formats.join(', ') }));
    return exitCodes.failed;
  }
  const own = [];
  for (const file of files) {
    const read = await readJson(file);
    const found = 'value' in read ? validateRecords(read.value, { known: shipped, hosts }) : undefined;
    // A file with a fault is not exported in part: what is missing from it would not be seen.
    if (!found || found.faults.length > 0) {
      const toError = { ...io, out: io.error };
      const code = await validate(
        { files: [file], languages: undefined, json: false, hosts },
        language,
        toError,
      );
      return code === exitCodes.clean ? exitCodes.failed : code;
    }
    own.push(...found.records);
  }
  const all = createDataset([...records, ...own], { hosts });
  if (disease !== undefined && !Object.hasOwn(all.disease, disease)) {
    const diseases = Object.keys(all.disease).join(', ');
    io.error(t('cli.noDisease', { value: disease, diseases }));
    return exitCodes.failed;
  }
  const chosen = disease === undefined ? all : selectDisease(all, disease);
  const { text, count } = await write(format, chosen, locale.locale, base);
  if (out === undefined) {
    // The terminal's line end follows by itself.
    io.out(text.replace(/\r?\n$/, ''));
    return exitCodes.clean;
  }
  try {
    await writeFile(out, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    io.error(t('cli.notWritten', { file: out, reason }));
    return exitCodes.failed;
  }
  io.out(t('cli.exported', { count, file: out }));
  return exitCodes.clean;
}
