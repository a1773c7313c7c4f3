import { z } from 'zod';
import { slug } from './primitives.js';

/** What kind of page a figure was read on. `secondary` figures are shown only on request. */
export const sourceKind = z.enum([
  'primary-or-official',
  'institutional-repository',
  'copy-of-record',
  'secondary',
]);

/** Where on the page, in words that every locale can say. */
export const locator = z.strictObject({
  /** Part of the page or article. */
  part: z.enum([
    'abstract',
    'table',
    'figure',
    'text',
    'header',
    'registry-record',
    'page',
    'reference-list',
    'news',
  ]),
  /** Its number or name: `2`, `S4`. */
  label: z.string().max(12).optional(),
});

/** Where a figure or statement comes from. */
export const provenance = z.strictObject({
  /** The record of the source the reader is sent to. */
  source: slug,
  /** What kind of page the figure was read on. */
  kind: sourceKind,
  /** Where on it. */
  locator: locator.optional(),
  /** JSON pointer of the figure in the evidence files: `hsct-studies#astis-2014/outcomes/0`. */
  evidence: z.string().min(1).optional(),
});

/**
 * Certainty is recorded only with who rated it and when. Anything else is
 * `notRated`, and is shown with the study's design.
 */
export const certainty = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notRated') }),
  z.strictObject({
    kind: z.literal('rated'),
    level: z.enum(['high', 'moderate', 'low', 'very-low']),
    /** The source whose authors rated it. */
    rater: slug,
    /** Method of rating. */
    method: z.literal('GRADE'),
    /** Year of the rating. */
    year: z.number().int(),
  }),
]);

/** One sentence of a record. Its words live in the locale under this id. */
export const statement = z.strictObject({
  kind: z.literal('statement'),
  /** Names the sentence within its record. */
  id: slug,
  /** Where it was read; empty where it says that nothing was. */
  provenance: z.array(provenance),
  /** What a statement without a source rests on; the reader is told. */
  basis: z.enum(['sourced', 'general-knowledge', 'design']).default('sourced').optional(),
  /** Where a mechanism was seen (D11). */
  level: z.enum(['laboratory', 'animal', 'human']).optional(),
  /** Conditions it holds for; shown only there. Absent: for all. */
  diseases: z.array(slug).optional(),
});

/** Points at one outcome of one study, shown with all that makes it true. */
export const outcomeReference = z.strictObject({
  kind: z.literal('outcome'),
  /** The study. */
  study: slug,
  /** One of its outcomes. */
  outcome: slug,
  /** Conditions for which it is shown. Absent: for all. */
  diseases: z.array(slug).optional(),
});

/** One item of an answer: a sentence or an outcome. */
export const answerItem = z.discriminatedUnion('kind', [statement, outcomeReference]);
