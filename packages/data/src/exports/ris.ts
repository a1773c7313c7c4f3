import type { Source } from '../model/types.js';
import { readSources, type AuthorName, type Reference } from './reference.js';

const types = {
  journalArticle: 'JOUR',
  chapter: 'CHAP',
  report: 'RPRT',
  webPage: 'ELEC',
  document: 'GEN',
} as const satisfies Record<Reference['form'], string>;

/** RIS forbids asterisks in names of people and periodicals. */
const withoutAsterisk = (text: string | undefined): string | undefined =>
  text?.replaceAll('*', '') || undefined;

const nameOf = (author: AuthorName): string | undefined =>
  withoutAsterisk(author.kind === 'person' ? `${author.family}, ${author.given}` : author.name);

type Line = readonly [tag: string, value: string | undefined];

function linesOf(reference: Reference): readonly Line[] {
  return [
    ['ID', reference.id],
    ['TI', reference.title],
    ...reference.authors.map((author): Line => ['AU', nameOf(author)]),
    ['T2', withoutAsterisk(reference.containerTitle)],
    ['PY', reference.year?.toString().padStart(4, '0')],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', reference.firstPage],
    ['EP', reference.lastPage],
    ['DO', reference.doi],
    ['AN', reference.pmid],
    ['C2', reference.pmcid],
    ['UR', reference.url],
    ['LA', reference.language],
    ...reference.notes.map((note): Line => ['N1', note]),
  ];
}

/**
 * References as RIS, for reference managers; UTF-8. `AN` holds the PubMed id and
 * `C2` the PubMed Central id, as PubMed's own files do. `N1` holds one
 * `key: value` each: status and day of its check, incomplete authors,
 * registrations. A candidate DOI is never exported.
 *
 * @example writeFile('references.ris', toRis(Object.values(dataset.source)))
 */
export function toRis(sources: readonly Source[]): string {
  return readSources(sources)
    .map((reference) =>
      [['TY', types[reference.form]] as const, ...linesOf(reference), ['ER', ''] as const]
        .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`))
        .join(''),
    )
    .join('\r\n');
}
