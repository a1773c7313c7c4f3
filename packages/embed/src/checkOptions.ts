import { findRecord, type Dataset, type Disease } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { sceneIds } from '@limpide/react/server';
import { EmbedOptionError } from './EmbedOptionError.js';
import { embedWidgets } from './types.js';

const locales: Readonly<Record<string, Locale>> = { en, fr };

/** @throws EmbedOptionError */
export function checkWidget(widget: string): void {
  if (!(embedWidgets as readonly string[]).includes(widget))
    throw new EmbedOptionError('widget', widget, embedWidgets);
}

/**
 * The locale, or the shipped one of a tag.
 *
 * @throws EmbedOptionError
 */
export function localeOf(given: unknown): Locale {
  if (typeof given === 'object' && given !== null && 'messages' in given) return given as Locale;
  const found = typeof given === 'string' && Object.hasOwn(locales, given) ? locales[given] : undefined;
  if (!found)
    throw new EmbedOptionError('locale', given, Object.keys(locales), 'A locale of your own is an object.');
  return found;
}

/**
 * The record of a disease.
 *
 * @throws EmbedOptionError
 */
export function checkDisease(given: unknown, dataset: Dataset): Disease {
  if (typeof given === 'object' && given !== null && 'options' in given) return given as Disease;
  const found = typeof given === 'string' ? findRecord(dataset.disease, given) : undefined;
  if (!found) throw new EmbedOptionError('disease', given, Object.keys(dataset.disease));
  return found;
}

/** @throws EmbedOptionError */
export function checkDonor(donor: string): void {
  if (!Object.hasOwn(sceneIds, donor)) throw new EmbedOptionError('donor', donor, Object.keys(sceneIds));
}

/** @throws EmbedOptionError */
export function checkBase(base: string): void {
  const isOwnSite = /^\/(?:[\w.~-]+\/?)*$/.test(base);
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const isServed = url?.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === '';
  if (!isOwnSite && !isServed)
    throw new EmbedOptionError('base', base, [], 'Give an https address without ? and #, or a path from /.');
}
