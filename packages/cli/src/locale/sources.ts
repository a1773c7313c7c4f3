import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { IcuMessages } from '@limpide/i18n/compile';
import { localeList } from '@limpide/i18n/locales';

const [reference, ...others] = localeList.map(({ tag }) => tag);

/** Words of this command, which no page shows: a locale may leave them out. */
const ofTheCommand: readonly string[] = ['cli', 'validation'];

/** A file of messages as the package has it. */
export interface MessageSource {
  readonly namespace: string;
  /** Whether every locale must have it. */
  readonly needed: boolean;
  /** In the reference language, then in every other. */
  readonly references: readonly [reference: IcuMessages, ...others: IcuMessages[]];
}

/** Folder of a locale that the package has. */
export const shippedFolder = (tag: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@limpide/i18n/locales/${tag}/locale.json`));

/** Every file of messages that the package has, in alphabetical order. */
export async function messageSources(): Promise<readonly MessageSource[]> {
  const read = async (tag: string, file: string): Promise<IcuMessages> =>
    JSON.parse(await readFile(join(shippedFolder(tag), 'messages', file), 'utf8')) as IcuMessages;
  const files = await readdir(join(shippedFolder(reference ?? 'en'), 'messages'));
  return Promise.all(
    files.sort().map(async (file): Promise<MessageSource> => {
      const namespace = file.replace(/\.json$/, '');
      return {
        namespace,
        needed: !ofTheCommand.includes(namespace),
        references: [
          await read(reference ?? 'en', file),
          ...(await Promise.all(others.map((tag) => read(tag, file)))),
        ],
      };
    }),
  );
}
