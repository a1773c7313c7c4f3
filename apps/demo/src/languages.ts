import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { content as enContent } from './content/en.ts';
import { content as frContent } from './content/fr.ts';
import type { Content } from './content/types.ts';

/** Languages of the site; the first is the one for readers of no listed language. */
export const pageLanguages = ['en', 'fr'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** Words of each language: the packages' and the publisher's own. Only the server loads all of them. */
export const languages: Readonly<
  Record<PageLanguage, { readonly locale: Locale; readonly content: Content }>
> = {
  en: { locale: en, content: enContent },
  fr: { locale: fr, content: frContent },
};
