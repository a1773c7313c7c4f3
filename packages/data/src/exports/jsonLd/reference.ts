import { sourceLink } from '../../links.js';
import type { Source } from '../../model/types.js';
import { readSource, type AuthorName, type Reference } from '../reference.js';
import { idOf, withValues, type JsonLdContext, type JsonLdFields, type JsonLdNode } from './node.js';

const types = {
  journalArticle: 'ScholarlyArticle',
  chapter: 'Chapter',
  report: 'Report',
  webPage: 'WebPage',
  document: 'CreativeWork',
} as const satisfies Record<Reference['form'], string>;

/** A name without initials is a group's where it has several words, else a surname alone. */
function authorNode(author: AuthorName): JsonLdFields {
  if (author.kind === 'person')
    return { '@type': 'Person', familyName: author.family, givenName: author.given };
  return { '@type': author.name.includes(' ') ? 'Organization' : 'Person', name: author.name };
}

function container({ form, containerTitle, volume, issue }: Reference): JsonLdFields | undefined {
  if (form !== 'journalArticle')
    return containerTitle === undefined ? undefined : { '@type': 'CreativeWork', name: containerTitle };
  const periodical = containerTitle && { '@type': 'Periodical', name: containerTitle };
  const inVolume = volume
    ? { '@type': 'PublicationVolume', ...withValues({ volumeNumber: volume, isPartOf: periodical }) }
    : periodical;
  return issue
    ? { '@type': 'PublicationIssue', ...withValues({ issueNumber: issue, isPartOf: inVolume || undefined }) }
    : inVolume || undefined;
}

const identifiers = ({ doi, pmid, pmcid }: Reference): readonly JsonLdFields[] =>
  Object.entries({ doi, pmid, pmcid }).flatMap(([propertyID, value]) =>
    value ? [{ '@type': 'PropertyValue', propertyID, value }] : [],
  );

/** A source, its title in the title's own language; nameless where its title is not confirmed. */
export function referenceNode(context: JsonLdContext, source: Source): JsonLdNode {
  const reference = readSource(source);
  const paged = reference.form === 'journalArticle' || reference.form === 'chapter';
  return {
    '@type': types[reference.form],
    '@id': idOf(context, 'source', source.id),
    ...withValues({
      name: reference.title,
      inLanguage: reference.language,
      author: reference.authors.map(authorNode),
      datePublished: reference.year?.toString().padStart(4, '0'),
      isPartOf: container(reference),
      pagination: paged
        ? [reference.firstPage, reference.lastPage].filter(Boolean).join('-') || undefined
        : undefined,
      identifier: identifiers(reference),
      url: sourceLink(source, context.dataset.hosts)?.href,
      sameAs: source.doi ? reference.url : undefined,
      creativeWorkStatus: reference.status,
    }),
  };
}
