import { z } from 'zod';
import { inlineText, upkeep } from './common.js';
import { slug } from './primitives.js';
import { provenance, statement } from './provenance.js';
import { centerStandardText, harmReportText, warningSignText } from './text.js';

/** Harm that followed treatment outside a trial, as reported by those who looked into it. */
export const harmReport = z.strictObject({
  kind: z.literal('harmReport'),
  id: slug,
  /** How many people were harmed; `null`: the report does not count them. */
  people: z.number().int().positive().nullable(),
  /** Of the report. */
  year: z.number().int(),
  /** The report. */
  source: slug,
  provenance: z.array(provenance).min(1),
  unknown: z.array(statement),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(harmReportText),
});

/** What should make somebody doubt an offer of treatment, and who says so. */
export const warningSign = z.strictObject({
  kind: z.literal('warningSign'),
  id: slug,
  provenance: z.array(provenance).min(1),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(warningSignText),
});

/** What is known of one body that accredits, registers or gives advice on centres. */
export const centerStandard = z.strictObject({
  kind: z.literal('centerStandard'),
  id: slug,
  /** What is known of it. */
  facts: z.array(statement).min(1),
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(centerStandardText),
});
