import type { Source } from '../model/types.js';
import { readSources, type AuthorName, type Reference } from './reference.js';

const types = {
  journalArticle: 'article',
  chapter: 'incollection',
  report: 'misc',
  webPage: 'misc',
  document: 'misc',
} as const satisfies Record<Reference['form'], string>;

const containers = {
  journalArticle: 'journal',
  chapter: 'booktitle',
  report: 'howpublished',
  webPage: 'howpublished',
  document: 'howpublished',
} as const satisfies Record<Reference['form'], string>;

const commands: Readonly<Record<string, string>> = {
  // Named, because BibTeX counts braces even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // The no-break spaces of French typography, which not every LaTeX reads.
  '\u00a0': '~',
  '\u202f': '~',
};

/** Text that LaTeX prints as it stands; letters with accents stay UTF-8. */
const escapeText = (text: string): string =>
  text
    .replace(/[{}\\~^<>|\u00a0\u202f]|[$&%#_]/g, (character) => commands[character] ?? `\\${character}`)
    // LaTeX joins these into a dash or a quotation mark.
    .replace(/([-'`,])(?=\1)|[!?](?=`)/g, '$&{}');

const hexadecimal = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/** DOI and address are read verbatim: only what would end the field is encoded. */
const escapeVerbatim = (text: string): string =>
  text.replace(/[{}\\]/g, (character) => `%${hexadecimal(character).toUpperCase()}`);

/** A record id is a key as it is; what a key cannot hold is written as its code, so that keys stay unique. */
const keyOf = (id: string): string =>
  id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${hexadecimal(character)}_`);

const nameOf = (author: AuthorName): string =>
  author.kind === 'person'
    ? `${escapeText(author.family)}, ${escapeText(author.given)}`
    : `{${escapeText(author.name)}}`;

const text = (value: string | undefined): string | undefined => value && escapeText(value);

function entryOf(reference: Reference): string {
  const authors = reference.authors.map(nameOf);
  if (authors.length > 0 && reference.moreAuthors) authors.push('others');
  const fields = {
    author: authors.join(' and ') || undefined,
    // The second pair keeps styles from changing the case of names and acronyms.
    title: reference.title && `{${escapeText(reference.title)}}`,
    [containers[reference.form]]: text(reference.containerTitle),
    year: reference.year?.toString(),
    volume: text(reference.volume),
    number: text(reference.issue),
    pages:
      [reference.firstPage, reference.lastPage].flatMap((page) => text(page) ?? []).join('--') || undefined,
    doi: reference.doi && escapeVerbatim(reference.doi),
    pmid: text(reference.pmid),
    pmcid: text(reference.pmcid),
    url: reference.url && escapeVerbatim(reference.url),
    language: text(reference.language),
    note: text(reference.notes.join('; ')) || undefined,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${types[reference.form]}{${keyOf(reference.id)},`, ...lines, '}', ''].join('\n');
}

/**
 * References as BibTeX, UTF-8, for BibTeX and biber alike. The citation key is the
 * source's record id. `note` holds `key: value`, separated by semicolons: status
 * and day of its check, incomplete authors, registrations. A candidate DOI is
 * never exported.
 *
 * @example writeFile('references.bib', toBibtex(Object.values(dataset.source)))
 */
export const toBibtex = (sources: readonly Source[]): string => readSources(sources).map(entryOf).join('\n');
