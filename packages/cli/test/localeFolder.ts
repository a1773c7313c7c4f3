import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../src/index.js';

/** Folder of a locale of the package. */
export const shipped = (tag: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@limpide/i18n/locales/${tag}/locale.json`));
/** An empty folder. */
export const newDir = (): string => mkdtempSync(join(tmpdir(), 'limpide-locale-'));

/** What a run of the command gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `limpide locale`. */
export async function limpide(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(['locale', ...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    environment: {},
    today: () => new Date('2026-11-24T10:00:00Z'),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

/** A translators' file. */
export type Messages = Record<string, Record<string, unknown>>;
/** Reads a translators' file. */
export const readMessages = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8')) as Messages;

/** A started folder whose messages are filled with those of the package's Spanish. */
export async function mexican(dir: string, ...options: readonly string[]): Promise<string> {
  await limpide('new', 'es-MX', '--dir', dir, ...options);
  const folder = join(dir, 'es-MX');
  for (const name of readdirSync(join(folder, 'messages'))) {
    const file = join(folder, 'messages', name);
    const words = readMessages(join(shipped('es'), 'messages', name));
    const messages = readMessages(file);
    for (const [key, message] of Object.entries(messages))
      message['defaultMessage'] = words[key]?.['defaultMessage'];
    writeFileSync(file, JSON.stringify(messages, null, 2));
  }
  const records = join(folder, 'records');
  if (existsSync(records))
    for (const name of readdirSync(records, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.json')) cpSync(join(shipped('es'), 'records', name), join(records, name));
  return folder;
}
