import { createTranslate, defineLocale, type Locale, type Translate } from '@limpide/i18n';
import { cli as enCli } from '@limpide/i18n/en/cli';
import { validation as enValidation } from '@limpide/i18n/en/validation';
import { cli as frCli } from '@limpide/i18n/fr/cli';
import { validation as frValidation } from '@limpide/i18n/fr/validation';
import type { Io } from './io.js';

const english: Locale = defineLocale({ locale: 'en', messages: [enCli, enValidation], records: [] });
const locales: Readonly<Record<string, Locale>> = {
  en: english,
  fr: defineLocale({ locale: 'fr', messages: [frCli, frValidation], records: [] }),
};

/** Languages the command speaks. */
export const languages: readonly string[] = Object.keys(locales);

export interface Language {
  readonly locale: Locale;
  readonly t: Translate;
}

const languageOf = (tag: string | undefined): string => tag?.slice(0, 2).toLowerCase() ?? '';

/** The language asked for, else that of the system, else English. */
export function chooseLanguage(asked: string | undefined, { environment }: Io): Language {
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  const locale = locales[asked ?? ''] ?? locales[languageOf(system)] ?? english;
  return { locale, t: createTranslate(locale) };
}
