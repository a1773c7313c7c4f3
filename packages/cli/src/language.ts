import { createTranslate, defineLocale, type Locale, type Translate } from '@limpide/i18n';
import { localeList } from '@limpide/i18n/locales';
import type { Io } from './io.js';

/** Languages the command speaks: each locale of the package. */
export const languages: readonly string[] = localeList.map(({ tag }) => tag);

export interface Language {
  readonly locale: Locale;
  readonly t: Translate;
}

/** The language asked for, else that of the system, else English. */
export async function chooseLanguage(asked: string | undefined, { environment }: Io): Promise<Language> {
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  const wanted = [asked, system?.slice(0, 2).toLowerCase()];
  const tag = wanted.find((each) => each !== undefined && languages.includes(each)) ?? 'en';
  const { cli } = (await import(`@limpide/i18n/${tag}/cli`)) as typeof import('@limpide/i18n/en/cli');
  const { validation } = (await import(
    `@limpide/i18n/${tag}/validation`
  )) as typeof import('@limpide/i18n/en/validation');
  const locale: Locale = defineLocale<string>({ locale: tag, messages: [cli, validation], records: [] });
  return { locale, t: createTranslate(locale) };
}

/** All words of a language: loaded only where a command needs them. */
export const wholeLocale = async (language: string): Promise<Locale> => {
  const [locale] = Object.values((await import(`@limpide/i18n/${language}`)) as Record<string, Locale>);
  if (!locale) throw new TypeError(`@limpide/i18n/${language} has no locale.`);
  return locale;
};
