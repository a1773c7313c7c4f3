import type { Provenance, Source, Study } from '@limpide/data/model';
import type { Locale } from '../engine/locale.js';
import { createTranslate } from '../engine/translate.js';
import { camelCase } from './names.js';

/** A source as a reference: its title keeps its own language. */
export interface SourceDescription {
  /** Authors, journal and year, as far as they are confirmed. */
  readonly citation: string;
  /** Language of `citation`, BCP 47: the journal’s, also where no title is recorded. */
  readonly citationLang: string;
  /** As printed; in the page's language, that it was not recorded. */
  readonly title: string;
  /** Language of `title`, BCP 47, for `lang`. */
  readonly titleLang: string;
}

/** The reference line of a source, with its title kept apart in its own language. */
export function formatSource(locale: Locale, source: Source): SourceDescription {
  const authors = [...source.authors, ...(source.moreAuthors ? ['et al.'] : [])].join(', ');
  const issue = source.issue ? `(${source.issue})` : '';
  const volume = source.volume ? `${source.volume}${issue}` : '';
  const place = [source.year, volume, source.page?.replace('-', '–')].filter(Boolean).join('; ');
  const container = [source.containerTitle, place].filter(Boolean).join(' ');
  return {
    citation: [authors.replace(/\.$/, ''), container].filter(Boolean).join('. '),
    citationLang: source.titleLang ?? 'en',
    title: source.title ?? createTranslate(locale)('evidence.titleNotRecorded'),
    titleLang: source.title === null ? locale.tag : (source.titleLang ?? 'en'),
  };
}

/** On what kind of page, and where on it, a figure or statement was read. */
export function describeProvenance(locale: Locale, provenance: Provenance): string {
  const t = createTranslate(locale);
  const read = t('evidence.read', { kind: camelCase(provenance.kind) });
  if (!provenance.locator) return read;
  const { part, label = '' } = provenance.locator;
  return t('evidence.readAt', { read, place: t('evidence.place', { part: camelCase(part), label }).trim() });
}

/** A study's design: `Randomised trial, several centres, open-label`. */
export function describeDesign(locale: Locale, design: Study['design']): string {
  const t = createTranslate(locale);
  return [
    t('evidence.design', { type: camelCase(design.type) }),
    ...design.features.map((feature) => t('evidence.feature', { feature: camelCase(feature) })),
  ].reduce((one, other) => t('evidence.comma', { one, other }));
}
