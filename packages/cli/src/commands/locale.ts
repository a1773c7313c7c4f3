import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataset } from '@limpide/data';
import { checkTag, exportName, localeModule } from '@limpide/i18n/compile';
import { describeFileFault } from '../describeFileFault.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { languages, type Language } from '../language.js';
import { checkFolder, type CheckedFolder } from '../locale/checkFolder.js';
import { describeMessageFault, startCommand } from '../locale/describeMessageFault.js';
import { writeNewFolder } from '../locale/newFolder.js';
import { messageSources, shippedFolder } from '../locale/sources.js';

/** What `limpide locale` does. */
export const localeActions = ['new', 'check', 'compile'] as const;

export interface LocaleCommandOptions {
  readonly action: string | undefined;
  /** A language tag, or a locale's folder. */
  readonly locale: string | undefined;
  /** Folder that holds the folders of locales. */
  readonly dir: string;
  /** Id of a disease whose records are to be translated too. */
  readonly disease: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** Starts, checks and compiles the words of one more language. */
export async function locale(options: LocaleCommandOptions, language: Language, io: Io): Promise<ExitCode> {
  const { action, locale: named } = options;
  const { t } = language;
  const refuse = (message: string): ExitCode => {
    io.error(message);
    return exitCodes.failed;
  };
  if (!localeActions.some((known) => known === action))
    return refuse(
      t('cli.notOneOf', { option: 'locale ACTION', value: action ?? '', allowed: localeActions.join(', ') }),
    );
  if (named === undefined) return refuse(t('cli.localeNotNamed', { example: 'nl' }));
  if (action === 'new') return startLocale(named, options, language, io);

  const folder = await folderOf(named, options.dir);
  if (folder === undefined)
    return refuse(t('cli.localeNoFolder', { value: named, folder: options.dir, command: startCommand }));
  const { out } = options;
  if (action === 'compile' && out === undefined) return refuse(t('cli.localeNoOut', { option: '--out' }));

  const checked = await checkFolder(folder, await messageSources(), language);
  const { info, messages, faults } = checked;
  if (action === 'check' || out === undefined || info === undefined || faults.length > 0) {
    report(checked, options, language, io);
    if (action === 'compile') io.error(t('cli.localeNotCompiled'));
    return faults.length > 0 ? exitCodes.found : exitCodes.clean;
  }
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(
      out,
      localeModule({ info, messages, records: checked.records.words, typescript: /\.m?ts$/.test(out) }),
    );
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return refuse(t('cli.notWritten', { file: out, reason }));
  }
  const count = Object.keys(messages).length;
  io.out(t('cli.localeCompiled', { count, file: out, name: exportName(info.tag) }));
  return exitCodes.clean;
}

async function startLocale(
  tag: string,
  { dir, disease }: LocaleCommandOptions,
  { t }: Language,
  io: Io,
): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    io.error(message);
    return exitCodes.failed;
  };
  const [wrong] = checkTag(tag);
  if (wrong) return refuse(describeMessageFault(wrong, t));
  if (languages.includes(tag)) return refuse(t('cli.localeShipped', { tag }));
  const diseases = Object.keys(dataset.disease);
  if (disease !== undefined && !diseases.includes(disease))
    return refuse(t('cli.notOneOf', { option: '--disease', value: disease, allowed: diseases.join(', ') }));
  const folder = join(dir, tag);
  const made = await writeNewFolder(folder, tag, await messageSources(), disease);
  if ('reason' in made) return refuse(t('cli.notWritten', { file: made.file, reason: made.reason }));
  if ('faults' in made)
    return refuse(
      made.faults
        .map((fault) => describeFileFault(made.file, fault, t))
        .map(
          ({ file, line, column, message }) =>
            `${[file, line, column].filter(Boolean).join(':')}\n  ${message}`,
        )
        .join('\n'),
    );
  io.out(
    t('cli.localeStarted', {
      count: made.added,
      records: made.records,
      folder,
      command: `limpide locale check ${folder}`,
    }),
  );
  return exitCodes.clean;
}

function report(
  { translated, total, records, faults, info }: CheckedFolder,
  { json }: LocaleCommandOptions,
  { t }: Language,
  io: Io,
): void {
  if (json) {
    io.out(
      JSON.stringify(
        {
          tag: info?.tag,
          translated,
          total,
          records: { translated: records.translated, total: records.total },
          faults,
        },
        null,
        2,
      ),
    );
    return;
  }
  for (const { file, line, column, key, message } of faults)
    io.out(`${[file, line, column].filter(Boolean).join(':')}${key ? `  ${key}` : ''}\n  ${message}\n`);
  if (records.total > 0)
    io.out(t('cli.localeRecordsProgress', { translated: records.translated, total: records.total }));
  io.out(t('cli.localeProgress', { translated, total, faults: faults.length }));
}

/** A folder as it is named, or that of a tag: below `dir`, else the package's own. */
async function folderOf(named: string, dir: string): Promise<string | undefined> {
  const isFolder = (path: string): Promise<boolean> =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  for (const path of [named, join(dir, named)]) if (await isFolder(path)) return path;
  return languages.includes(named) ? shippedFolder(named) : undefined;
}
