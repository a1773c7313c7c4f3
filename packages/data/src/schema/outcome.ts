import { z } from 'zod';
import { interval, period, range, slug } from './primitives.js';
import { certainty, provenance } from './provenance.js';

const percent = z.number().min(0).max(100);
const count = z.number().int().nonnegative();
const denominator = z.number().int().positive();

/** Reported effect beside, never instead of, the figures of each group. */
export const effect = z.strictObject({
  /** What the value is: a ratio, a difference, a change. */
  measure: z.enum([
    'hazard-ratio',
    'rate-ratio',
    'risk-ratio',
    'odds-ratio',
    'relative-reduction',
    'risk-difference',
    'mean-difference',
    'standardized-mean-difference',
    'mean-change',
    'median-change',
    'comparison',
  ]),
  /** In the unit of the measure; `null`: compared, without a figure. */
  value: z.number().nullable(),
  /** In the unit of the value. */
  interval: interval.optional(),
  /** As printed: `0.02`, `<0.001`. Kept for specialists, not shown to readers. */
  p: z.string().optional(),
});

const shared = {
  /** Names the outcome within its study; its words stand under this id. */
  id: slug,
  /** Whether it is shown as benefit, as harm, or as course (days until engraftment). */
  role: z.enum(['benefit', 'harm', 'course']),
  /** When it was counted. */
  period,
  /** `study`: the study's own population. `subgroup`: described in the outcome's text. */
  population: z.enum(['study', 'subgroup', 'notStated']),
  /** Which people were counted: all allotted, those treated as planned, those who could be assessed. */
  analysis: z.enum(['intention-to-treat', 'per-protocol', 'evaluable', 'notStated']),
  /**
   * `study`: the study's comparator. `none`: there was no comparison group.
   * `notReported`: there was one, but no figure for it was found.
   * `subgroups`: groups of the same study are compared with each other.
   */
  comparator: z.enum(['study', 'none', 'notReported', 'subgroups', 'notApplicable']),
  /** How sure it is, and who says so. */
  certainty,
  /** Where it was read; the first is the one cited. */
  provenance: z.array(provenance).min(1),
  /** Which group did better; left out where nobody can say. */
  direction: z.enum(['favours-intervention', 'favours-comparator', 'no-difference-shown']).optional(),
  /**
   * How large its authors call the difference, in the words of the source. Never worked out from a
   * figure: which difference matters to people is a judgement, and theirs.
   */
  size: z.enum(['slight', 'little-or-none']).optional(),
  /** What the source reports beside the figures of each group. */
  effect: effect.optional(),
  /** The outcome's text carries a note that is shown with it. */
  noted: z.boolean().optional(),
  /** Approximate in the source itself. */
  approximate: z.boolean().optional(),
  /** Conditions it holds for, of those its study covers; shown only there. Absent: for all. */
  diseases: z.array(slug).optional(),
};

/** Counts with denominators in two or more groups. `events: null`: not reported for that group. */
export const counts = z.strictObject({
  kind: z.literal('counts'),
  ...shared,
  /** Number of people with the outcome, of how many; `percent` as printed. */
  arms: z
    .array(
      z.strictObject({ arm: slug, events: count.nullable(), n: denominator, percent: percent.optional() }),
    )
    .min(2),
});

/** Percentages in two or more groups, without counts. */
export const percentages = z.strictObject({
  kind: z.literal('percentages'),
  ...shared,
  /** Per cent of people with the outcome. */
  arms: z
    .array(z.strictObject({ arm: slug, percent, n: denominator.optional(), interval: interval.optional() }))
    .min(2),
});

/** Numbers of people with the outcome, where the number analysed was not reported. */
export const countsUnknownDenominator = z.strictObject({
  kind: z.literal('countsUnknownDenominator'),
  ...shared,
  /** Number of people with the outcome; `percent` as printed. */
  arms: z.array(z.strictObject({ arm: slug, events: count, percent: percent.optional() })).min(1),
});

/** A proportion without a comparison group: one group, subgroups of it, or pooled over studies. */
export const singleArm = z.strictObject({
  kind: z.literal('singleArm'),
  ...shared,
  /** Over several studies. */
  pooled: z.boolean().optional(),
  /** The one group, or groups within it that nobody compared by chance. */
  groups: z
    .array(
      z.strictObject({
        group: slug,
        events: count.optional(),
        n: denominator.optional(),
        percent: percent.optional(),
        interval: interval.optional(),
        range: range.optional(),
      }),
    )
    .min(1),
});

/** Kaplan–Meier estimate: per cent free of the event at a time. */
export const kaplanMeier = z.strictObject({
  kind: z.literal('kaplanMeier'),
  ...shared,
  /** Per cent of people still free of the event. */
  arms: z
    .array(z.strictObject({ arm: slug, percent, n: denominator.optional(), interval: interval.optional() }))
    .min(1),
});

/** Median time to an event. `value: null`: not estimable, too few events. */
export const medianTime = z.strictObject({
  kind: z.literal('medianTime'),
  ...shared,
  /** Of the times. */
  unit: z.enum(['day', 'week', 'month', 'year']),
  /** Median time of each group, with the lowest and highest, or the quartiles. */
  arms: z
    .array(
      z.strictObject({
        arm: slug,
        value: z.number().nonnegative().nullable(),
        range: range.optional(),
        interquartileRange: range.optional(),
      }),
    )
    .min(1),
});

/** Events per person-time or per number of people. */
export const rate = z.strictObject({
  kind: z.literal('rate'),
  ...shared,
  /** What the events are divided by. */
  per: z.enum(['person-year', '100-person-years', '1000-person-years', '1000-people', 'person']),
  /** Events per that unit; `events` and `n` where the source gives them. */
  arms: z
    .array(
      z.strictObject({
        arm: slug,
        value: z.number().nonnegative(),
        n: denominator.optional(),
        events: count.optional(),
        interval: interval.optional(),
      }),
    )
    .min(1),
});

/** Only a relative effect was found. Never turned into absolute figures. */
export const ratio = z.strictObject({
  kind: z.literal('ratio'),
  ...shared,
  /** The relative effect. */
  effect,
});

/** Share of pairwise comparisons won by each group (global rank composite). */
export const pairwise = z.strictObject({
  kind: z.literal('pairwise'),
  ...shared,
  /** How many pairs of people were compared. */
  comparisons: denominator,
  /** Per cent of the pairs that each group won. */
  arms: z.array(z.strictObject({ arm: slug, percent })).length(2),
});

/** A measured quantity, at one or more times. */
export const continuous = z.strictObject({
  kind: z.literal('continuous'),
  ...shared,
  /** What the values are; `reported`: the source does not say. */
  statistic: z.enum(['mean', 'median', 'reported']),
  /** Unit of the values; `score` for a scale. */
  unit: z.enum([
    'score',
    'lesions',
    'pmol/L',
    'mL/year',
    'mg/day',
    'events-per-person',
    'count',
    'standard-deviations',
    'percent',
  ]),
  /** Values of each group: at the start, as a change, or at a time. */
  arms: z.array(
    z.strictObject({
      arm: slug,
      points: z
        .array(
          z.strictObject({
            at: z.union([
              z.literal('baseline'),
              z.literal('change'),
              z.strictObject({ value: z.number(), unit: z.enum(['day', 'week', 'month', 'year']) }),
            ]),
            value: z.number().optional(),
            range: range.optional(),
            standardDeviation: z.number().nonnegative().optional(),
            interquartileRange: range.optional(),
          }),
        )
        .min(1),
    }),
  ),
});

/** What a society or guideline recommends; the sentence is text. */
export const recommendation = z.strictObject({ kind: z.literal('recommendation'), ...shared });

/** Reported in words only, without figures. */
export const narrative = z.strictObject({ kind: z.literal('narrative'), ...shared });

/** Looked for and not found. */
export const notReported = z.strictObject({
  kind: z.literal('notReported'),
  ...shared,
  /** Not read by us, no results yet, or not in the source. */
  reason: z.enum(['not-read', 'no-results-yet', 'not-in-source']),
});

/**
 * One outcome of one study. What may be drawn follows from `kind`;
 * a denominator is never invented.
 */
export const outcome = z.discriminatedUnion('kind', [
  counts,
  percentages,
  countsUnknownDenominator,
  singleArm,
  kaplanMeier,
  medianTime,
  rate,
  ratio,
  pairwise,
  continuous,
  recommendation,
  narrative,
  notReported,
]);
