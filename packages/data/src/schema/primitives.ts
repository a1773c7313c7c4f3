import { z } from 'zod';
import { isDate } from '../isDate.js';

/** Kebab-case id, never reused: `systemic-sclerosis`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower case, digits and single hyphens');

/** Calendar date, ISO 8601: `2026-11-23`, `2025-03`, or `2018`. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isDate, 'use a day that exists');

/** A day, ISO 8601: `2026-11-23`. */
export const day = z.iso.date();

/** Unit of a length of time. */
export const timeUnit = z.enum(['day', 'week', 'month', 'year']);

/**
 * When an outcome was counted. `notStated` is shown to the reader as such;
 * it is never replaced by the study's follow-up.
 */
export const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at'), value: z.number().positive(), unit: timeUnit }),
  z.strictObject({ kind: z.literal('within'), value: z.number().positive(), unit: timeUnit }),
  z.strictObject({ kind: z.literal('upTo'), value: z.number().positive(), unit: timeUnit }),
  z.strictObject({
    kind: z.literal('between'),
    from: z.number().nonnegative(),
    to: z.number().positive(),
    unit: timeUnit,
  }),
  z.strictObject({
    kind: z.literal('before-and-after'),
    value: z.number().positive().nullable(),
    unit: timeUnit,
  }),
  z.strictObject({
    kind: z.literal('followUp'),
    statistic: z.enum(['median', 'mean']).optional(),
    value: z.number().positive().optional(),
    unit: timeUnit.optional(),
  }),
  z.strictObject({ kind: z.literal('afterInfusion') }),
  z.strictObject({ kind: z.literal('aroundTransplant') }),
  z.strictObject({ kind: z.literal('shortTerm') }),
  z.strictObject({ kind: z.literal('varied') }),
  z.strictObject({ kind: z.literal('notStated') }),
  z.strictObject({ kind: z.literal('notApplicable') }),
]);

/** A confidence interval in the unit of the value it belongs to; `level` in per cent (90, 95). */
export const interval = z.strictObject({
  /** Lower limit. */
  low: z.number(),
  /** Upper limit. */
  high: z.number(),
  /** In per cent: 95; `null`: not stated. */
  level: z.number().min(50).max(99.9).nullable(),
});

/** Lowest and highest value seen, in the unit of the value it belongs to. */
export const range = z.strictObject({ low: z.number(), high: z.number() });
