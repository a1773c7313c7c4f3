import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbedOptionError, embedWidgets, type EmbedWidget } from '@limpide/embed';
import { embedFiles, type EmbedFiles, type EmbedFilesOptions } from '../embedFiles.js';
import { frameFiles } from '../frameFiles.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { languages, wholeLocale, type Language } from '../language.js';
import { wordpressFiles } from '../wordpressFiles.js';

/** What a widget is written as. */
const writers = { static: embedFiles, frame: frameFiles } as const;

/** What `limpide embed` writes. */
export const forms = ['static', 'frame', 'wordpress'] as const;

const editions = ['pinned', 'latest'] as const;

export interface EmbedCommandOptions {
  readonly widget: string | undefined;
  readonly disease: string | undefined;
  readonly donor: string | undefined;
  /** Language of the page: never guessed. */
  readonly lang: string | undefined;
  readonly form: string | undefined;
  readonly edition: string | undefined;
  readonly base: string | undefined;
  /** The folder. */
  readonly out: string | undefined;
  /** Of this package. */
  readonly version: string;
}

/** Refuses what is not in a list. */
function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((other) => other === value);
  if (found === undefined) throw new EmbedOptionError(option, value, allowed);
  return found;
}

async function filesOf(options: EmbedCommandOptions): Promise<EmbedFiles> {
  const { disease, donor, base = '/' } = options;
  const form = oneOf('--form', options.form ?? 'static', forms);
  if (form === 'wordpress') {
    // The whole pages stand elsewhere than a site of WordPress: their links need an address.
    if (!options.base) throw new EmbedOptionError('--base', '', [], '');
    const edition = oneOf('--edition', options.edition ?? 'pinned', editions);
    return wordpressFiles({ base, edition, version: options.version });
  }
  const widget: EmbedWidget = oneOf('WIDGET', options.widget ?? '', embedWidgets);
  const edition = oneOf('--edition', options.edition ?? 'pinned', editions);
  const locale = await wholeLocale(oneOf('--lang', options.lang ?? '', languages));
  const given = { locale, base, edition, ...(disease !== undefined && { disease }) };
  const write = writers[form];
  return widget === 'therapy-comparison'
    ? write(widget, { disease: '', ...given } as EmbedFilesOptions<'therapy-comparison'>)
    : write(widget, {
        donor: donor ?? 'autologous',
        ...given,
      } as EmbedFilesOptions<'immune-reset-diagram'>);
}

/** Writes a widget for a publishing system: the snippet, and what a site serves for it. */
export async function embed(options: EmbedCommandOptions, { t }: Language, io: Io): Promise<ExitCode> {
  const { out } = options;
  if (out === undefined) {
    io.error(t('cli.noFolder', { option: '--out' }));
    return exitCodes.failed;
  }
  let files: EmbedFiles;
  try {
    files = await filesOf(options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    io.error(error instanceof EmbedOptionError ? refusal(error, t) : error.message);
    return exitCodes.failed;
  }
  for (const [path, content] of Object.entries(files)) {
    const file = join(out, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      io.error(t('cli.notWritten', { file, reason }));
      return exitCodes.failed;
    }
  }
  const count = Object.keys(files).length;
  io.out(
    options.form === 'wordpress'
      ? t('cli.embeddedPlugin', { count, folder: join(out, 'limpide') })
      : t('cli.embedded', { count, folder: out }),
  );
  return exitCodes.clean;
}

function refusal({ option, value, allowed }: EmbedOptionError, t: Language['t']): string {
  const shown = String(value);
  // The package names its options, the command what is typed.
  const typed = /^(?:-|[A-Z])/.test(option) ? option : `--${option}`;
  return allowed.length > 0
    ? t('cli.notOneOf', { option: typed, value: shown, allowed: allowed.join(', ') })
    : t('cli.wrongOption', { option: typed, value: shown, help: 'limpide --help' });
}
