import { z } from 'zod';
import { inlineText, region, upkeep } from './common.js';
import { isoDate, slug } from './primitives.js';
import { answerItem, provenance, statement } from './provenance.js';
import { approachText, productText } from './text.js';

/** A licensed cell product: for what, where, since when, and whether it still is. */
export const product = z.strictObject({
  kind: z.literal('product'),
  id: slug,
  /** The treatment it belongs to. */
  therapy: slug,
  /** Whose cells it is made of. */
  donor: z.enum(['autologous', 'allogeneic']),
  /** Conditions it is or was licensed for. */
  diseases: z.array(slug).min(1),
  /** Each step of its licence, per region. `date: null`: not recorded. */
  licences: z
    .array(
      z.strictObject({
        region,
        status: z.enum(['authorized', 'withdrawn']),
        date: isoDate.nullable(),
        provenance: z.array(provenance).min(1),
      }),
    )
    .min(1),
  /** Numbers in trial or product registries. */
  registrations: z.array(z.string()),
  /** Trials of the product whose results are recorded. */
  studies: z.array(slug),
  /** What it is and what became of it. */
  facts: z.array(statement),
  /** What was not read. */
  unknown: z.array(statement),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(productText),
});

/** A treatment under development, with how far it has come and since when that is known. */
export const approach = z.strictObject({
  kind: z.literal('approach'),
  id: slug,
  /** What kind of treatment it is. */
  category: z.enum([
    'gene-modified-immune-cells',
    'gene-edited-immune-cells',
    'ipsc-derived-cells',
    'stem-cell-derived-tissue',
    'gene-edited-cells',
    'cell-free-product',
    'gene-modified-stem-cells',
    'gene-edited-stem-cells',
  ]),
  /** How far it has come. */
  stage: z.enum([
    'preclinical',
    'preclinical-to-first-in-human',
    'preclinical-to-early-clinical',
    'preclinical-for-autoimmune-disease',
    'first-in-human',
    'early-clinical',
    'phase-1',
    'phase-1-2',
    'phase-3',
    'registrational',
    'discontinued',
  ]),
  /** When that stage was read. */
  asOf: isoDate,
  /** Conditions it is tried for. */
  diseases: z.array(slug).min(1),
  /** What is known. */
  facts: z.array(answerItem),
  /** What harm was seen. */
  harms: z.array(answerItem),
  /** What was not read. */
  unknown: z.array(statement),
  /** Studies whose results are recorded. */
  studies: z.array(slug),
  /** Numbers in trial registries. */
  registrations: z.array(z.string()),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(approachText),
});
