import type { Source } from '../model/types.js';
import { readSources, type AuthorName, type Reference } from './reference.js';

/** A name in CSL-JSON; `literal` stands as it was printed. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** One reference in CSL-JSON (Citation Style Language 1.0.2). Fields that are not confirmed are absent. */
export interface CslItem {
  /** The source's record id. */
  readonly id: string;
  readonly type: 'article-journal' | 'chapter' | 'report' | 'webpage' | 'document';
  readonly title?: string;
  /** Language of the title, BCP 47. */
  readonly language?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  /** `retracted`, `corrected`, `concern` or `preprint`. */
  readonly status?: string;
  /** One `key: value` a line: status and day of its check, incomplete authors, registrations. */
  readonly note?: string;
}

const types = {
  journalArticle: 'article-journal',
  chapter: 'chapter',
  report: 'report',
  webPage: 'webpage',
  document: 'document',
} as const satisfies Record<Reference['form'], CslItem['type']>;

const nameOf = (author: AuthorName): CslName =>
  author.kind === 'person' ? { family: author.family, given: author.given } : { literal: author.name };

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** The fields that have a value. */
const present = <T extends object>(fields: T): Partial<Present<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Present<T>
  >;

/**
 * References as CSL-JSON, for Zotero, Pandoc, citeproc and others. A candidate
 * DOI is never exported; `URL` is only an address that a reader may be sent to.
 *
 * @example JSON.stringify(toCslJson(Object.values(dataset.source)))
 */
export function toCslJson(sources: readonly Source[]): readonly CslItem[] {
  return readSources(sources).map((reference) => ({
    id: reference.id,
    type: types[reference.form],
    ...present({
      title: reference.title,
      language: reference.language,
      author: reference.authors.length > 0 ? reference.authors.map(nameOf) : undefined,
      'container-title': reference.containerTitle,
      issued: reference.year === undefined ? undefined : ({ 'date-parts': [[reference.year]] } as const),
      volume: reference.volume,
      issue: reference.issue,
      page: [reference.firstPage, reference.lastPage].filter(Boolean).join('-') || undefined,
      DOI: reference.doi,
      PMID: reference.pmid,
      PMCID: reference.pmcid,
      URL: reference.url,
      status: reference.status,
      note: reference.notes.join('\n') || undefined,
    }),
  }));
}
