import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { embed } from './commands/embed.js';
import { exportRecords } from './commands/export.js';
import { isHostName } from '@limpide/data';
import { locale } from './commands/locale.js';
import { stale } from './commands/stale.js';
import { validate } from './commands/validate.js';
import { help } from './help.js';
import { exitCodes, type ExitCode, type Io } from './io.js';
import { chooseLanguage, languages } from './language.js';

const options = {
  lang: { type: 'string' },
  languages: { type: 'string' },
  on: { type: 'string' },
  disease: { type: 'string' },
  donor: { type: 'string' },
  form: { type: 'string' },
  edition: { type: 'string' },
  base: { type: 'string' },
  hosts: { type: 'string' },
  out: { type: 'string' },
  dir: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

async function ownVersion(): Promise<string> {
  const source = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(source) as { readonly version: string }).version;
}

/**
 * Runs the command `limpide`.
 *
 * @param args What follows `limpide` on the command line.
 * @returns 0: nothing to do; 1: faults found or records due; 2: the command could not be run.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const text = (name: keyof typeof options): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const language = await chooseLanguage(text('lang'), io);
  const { t } = language;
  const refuse = (option: string, value: string): ExitCode => {
    io.error(t('cli.wrongOption', { option, value, help: 'limpide --help' }));
    return exitCodes.failed;
  };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) && options[token.name as keyof typeof options];
    if (!known || (known.type === 'string') !== (token.value !== undefined))
      return refuse(token.rawName, token.value ?? '');
  }
  const lang = text('lang');
  if (lang !== undefined && !languages.includes(lang)) return refuse('--lang', lang);
  const on = text('on') ?? io.today().toISOString().slice(0, 10);
  if (!isDay(on)) return refuse('--on', on);
  const wanted = text('languages')?.split(',');
  const wrong = wanted?.find((tag) => !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag));
  if (wrong !== undefined) return refuse('--languages', wrong);
  const base = text('base');
  if (base !== undefined && !URL.canParse(base) && positionals[0] !== 'embed') return refuse('--base', base);
  const hosts = text('hosts')?.split(',') ?? [];
  const wrongHost = hosts.find((host) => !isHostName(host));
  if (wrongHost !== undefined) return refuse('--hosts', wrongHost);

  if (values['version']) {
    io.out(await ownVersion());
    return exitCodes.clean;
  }
  const [command, ...files] = positionals;
  if (values['help'] || command === undefined) {
    (values['help'] ? io.out : io.error)(help(t));
    return values['help'] ? exitCodes.clean : exitCodes.failed;
  }
  const json = values['json'] === true;
  switch (command) {
    case 'validate':
      return validate({ files, languages: wanted, json, hosts }, language, io);
    case 'stale':
      return stale({ files, on, json, hosts }, language, io);
    case 'export': {
      const [format, ...own] = files;
      return exportRecords(
        { format, files: own, disease: text('disease'), base, out: text('out'), hosts },
        language,
        io,
      );
    }
    case 'locale': {
      const [action, named, surplus] = files;
      if (surplus !== undefined) return refuse('TAG', surplus);
      return locale(
        {
          action,
          locale: named,
          dir: text('dir') ?? 'locales',
          disease: text('disease'),
          out: text('out'),
          json,
        },
        language,
        io,
      );
    }
    case 'embed': {
      const [widget, ...more] = files;
      const [surplus] = more;
      if (surplus !== undefined) return refuse('WIDGET', surplus);
      return embed(
        {
          widget,
          disease: text('disease'),
          donor: text('donor'),
          lang,
          form: text('form'),
          edition: text('edition'),
          base,
          out: text('out'),
          version: await ownVersion(),
        },
        language,
        io,
      );
    }
    default:
      io.error(t('cli.unknownCommand', { value: command, help: 'limpide --help' }));
      return exitCodes.failed;
  }
}
