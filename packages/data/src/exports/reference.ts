import { isAllowedAddress, sourceLink } from '../links.js';
import type { Source } from '../model/types.js';

/** A person with initials, or a name that is kept as it was printed: a group, a surname alone. */
export type AuthorName =
  | { readonly kind: 'person'; readonly family: string; readonly given: string }
  | { readonly kind: 'asPrinted'; readonly name: string };

/** A source as every reference format needs it: one reading of the record for all of them. */
export interface Reference {
  readonly id: string;
  readonly form: 'journalArticle' | 'chapter' | 'report' | 'webPage' | 'document';
  readonly title: string | undefined;
  /** Language of the title, BCP 47. */
  readonly language: string | undefined;
  readonly authors: readonly AuthorName[];
  readonly moreAuthors: boolean;
  readonly containerTitle: string | undefined;
  readonly year: number | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly firstPage: string | undefined;
  readonly lastPage: string | undefined;
  readonly doi: string | undefined;
  readonly pmid: string | undefined;
  readonly pmcid: string | undefined;
  readonly url: string | undefined;
  /** Absent where no retraction, correction, concern or preprint was seen. */
  readonly status: Exclude<Source['status']['kind'], 'none-seen'> | undefined;
  /** `key: value` in the words of the model, the same in every language. */
  readonly notes: readonly string[];
}

/** On one line; two spaces and a hyphen would look like a line of RIS to some programs. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const filled = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined ? undefined : oneLine(text) || undefined;

/** `van Laar JM` as family name and initials; whatever has another form stays as printed. */
function readAuthor(printed: string): AuthorName {
  const [, family, initials] = /^([^,{}\\]+) (\p{Lu}(?:-?\p{Lu}){0,3})$/u.exec(printed) ?? [];
  if (!family || !initials || / and /i.test(family)) return { kind: 'asPrinted', name: printed };
  return {
    kind: 'person',
    family,
    given: initials
      .replace(/\p{Lu}/gu, '$&. ')
      .replaceAll(' -', '-')
      .trim(),
  };
}

function formOf({ type, volume, page }: Source): Reference['form'] {
  switch (type) {
    case 'article':
    case 'systematic-review':
      return 'journalArticle';
    case 'guideline':
      return volume || page ? 'journalArticle' : 'report';
    case 'chapter':
      return 'chapter';
    case 'registry-record':
    case 'webpage':
    case 'regulator':
      return 'webPage';
    case undefined:
      return 'document';
  }
}

function notesOf({ status, moreAuthors, registrations = [], notVerified = [] }: Source): readonly string[] {
  const checked = status.checkedOn ? `, checked ${status.checkedOn}` : '';
  // A candidate DOI is not exported at all, so that no program takes it for one.
  const unconfirmed = notVerified.filter((field) => field !== 'doi');
  return [
    ...(status.kind !== 'none-seen' || checked ? [`status: ${status.kind}${checked}`] : []),
    ...(moreAuthors ? ['authors: incomplete'] : []),
    ...registrations.map((registration) => `registration: ${registration}`),
    ...(unconfirmed.length > 0 ? [`unconfirmed: ${unconfirmed.join(', ')}`] : []),
  ].map(oneLine);
}

/** The page a reader is sent to, beside the DOI: never an address on another host. */
function urlOf(source: Source): string | undefined {
  if (source.url && isAllowedAddress(source.url)) return new URL(source.url).href;
  const link = sourceLink(source);
  return link && link.via !== 'doi' ? link.href : undefined;
}

/** One source as a reference. */
export function readSource(source: Source): Reference {
  const title = filled(source.title);
  const [firstPage, lastPage] = (filled(source.page) ?? '').split(/[-–]/);
  const { kind } = source.status;
  return {
    id: source.id,
    form: formOf(source),
    title,
    language: title && (source.titleLang ?? 'en'),
    authors: source.authors.flatMap((printed) => filled(printed) ?? []).map(readAuthor),
    moreAuthors: source.moreAuthors ?? false,
    containerTitle: filled(source.containerTitle),
    year: source.year,
    volume: filled(source.volume),
    issue: filled(source.issue),
    firstPage: firstPage || undefined,
    lastPage: lastPage || undefined,
    doi: filled(source.doi),
    pmid: filled(source.pmid),
    pmcid: filled(source.pmcid),
    url: urlOf(source),
    status: kind === 'none-seen' ? undefined : kind,
    notes: notesOf(source),
  };
}

/** Each source once: a later one replaces an earlier one of the same id, as in a data set. */
export const readSources = (sources: readonly Source[]): readonly Reference[] =>
  [...new Map(sources.map((source) => [source.id, source])).values()].map(readSource);
