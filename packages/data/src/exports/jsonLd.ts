import type { Dataset } from '../dataset.js';
import { referenceNode } from './jsonLd/reference.js';
import { pageNode, type PageOptions } from './jsonLd/page.js';
import { conditionNode, therapyNode } from './jsonLd/subject.js';
import { studyNode } from './jsonLd/study.js';
import type { JsonLdContext, JsonLdNode } from './jsonLd/node.js';
import type { Words } from './words.js';

export type { JsonLdNode, JsonLdValue } from './jsonLd/node.js';
export type { PageOptions } from './jsonLd/page.js';
export type { Words } from './words.js';

/** What a graph is made for. */
export interface JsonLdOptions {
  /** Names and descriptions, in the language of the page. A record without words in it is left out. */
  readonly words: Words;
  /** The page that shows these records. Without it, the graph holds the records alone. */
  readonly page?: PageOptions;
  /**
   * What the `@id` of a record begins with; `disease/multiple-sclerosis` follows.
   * Give every language of a site the same.
   *
   * @default 'urn:limpide:'
   */
  readonly base?: string;
}

/** A schema.org graph; `schema-dts` accepts it as `Graph`. */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * The diseases, treatments, studies, guidelines and sources of a data set as
 * schema.org nodes with one `@id` for all languages. A treatment that was studied
 * is not called a possible treatment, and no certainty is turned into one of
 * schema.org’s levels of evidence.
 *
 * @example toJsonLd(selectDisease(dataset, 'multiple-sclerosis'), { words: wordsOf(fr), page: { url } })
 */
export function toJsonLd(
  dataset: Dataset,
  { words, page, base = 'urn:limpide:' }: JsonLdOptions,
): JsonLdDocument {
  const context: JsonLdContext = { dataset, words, base };
  const diseases = Object.values(dataset.disease);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...(page ? [pageNode(context, page, diseases)] : []),
      ...diseases.flatMap((disease) => conditionNode(context, disease) ?? []),
      ...Object.values(dataset.therapy).flatMap((therapy) => therapyNode(context, therapy) ?? []),
      ...Object.values(dataset.study).flatMap((study) => studyNode(context, study) ?? []),
      ...Object.values(dataset.source).map((source) => referenceNode(context, source)),
    ],
  };
}

/**
 * The text of a `<script type="application/ld+json">`: nothing in it can end the
 * element or begin a comment.
 */
export const jsonLdText = (document: JsonLdDocument): string =>
  JSON.stringify(document).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
