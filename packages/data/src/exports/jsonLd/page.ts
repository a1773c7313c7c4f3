import type { Disease } from '../../model/types.js';
import { linksTo, withValues, type JsonLdContext, type JsonLdNode } from './node.js';

/** The page on which a graph stands. */
export interface PageOptions {
  /** Its address. */
  readonly url: string;
  readonly name?: string;
  readonly description?: string;
  /** The same page in other languages, by language. */
  readonly translations?: Readonly<Record<string, string>>;
}

/**
 * A page in one language about the diseases of the graph. It is reviewed on the
 * day of the oldest review, and only where a named person reviewed each of them.
 */
export function pageNode(
  context: JsonLdContext,
  { url, name, description, translations = {} }: PageOptions,
  diseases: readonly Disease[],
): JsonLdNode {
  const { lang } = context.words;
  const reviews = diseases.flatMap(({ review }) => (review === 'none' ? [] : [review]));
  const reviewed = reviews.length > 0 && reviews.length === diseases.length;
  const names = reviewed ? [...new Set(reviews.map((review) => review.name))] : [];
  return {
    '@type': 'MedicalWebPage',
    '@id': url,
    ...withValues({
      url,
      name,
      description,
      inLanguage: lang,
      about: linksTo(
        context,
        'disease',
        diseases.map(({ id }) => id),
      ),
      workTranslation: Object.entries(translations)
        .filter(([other]) => other !== lang)
        .map(([other, address]) => ({ '@type': 'MedicalWebPage', '@id': address, inLanguage: other })),
      lastReviewed: reviewed ? reviews.map(({ on }) => on).sort()[0] : undefined,
      reviewedBy: names.map((person) => ({ '@type': 'Person', name: person })),
    }),
  };
}
