import { readdirSync, readFileSync } from 'node:fs';

/** Our ICU sources of a language by key, as translators have them. */
export function icuMessages(language: string): Readonly<Record<string, string>> {
  const folder = new URL(`../../locales/${language}/messages/`, import.meta.url);
  const entries = readdirSync(folder).flatMap((file) =>
    Object.entries(
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, { defaultMessage: string }>,
    ),
  );
  return Object.fromEntries(entries.map(([key, { defaultMessage }]) => [key, defaultMessage]));
}

/** The words of `file`, a file of `@limpide/i18n/locales/<language>/messages`, by key. */
export type IcuMessages = Readonly<Record<string, string>>;

/** Arguments of a message, and what writes its tags. */
export type Values = Readonly<Record<string, string | number | ((words: unknown) => string)>>;

/** Says a message through a library. */
export type Say = (key: string, values?: Values) => string;
