import { z } from 'zod';
import { codeForms } from '../codes.js';
import { linkForms } from '../links.js';
import { outcome } from './outcome.js';
import { day, isoDate, slug, timeUnit } from './primitives.js';
import { answerItem, outcomeReference, provenance, statement } from './provenance.js';
import {
  approachText,
  cellText,
  centerStandardText,
  diseaseText,
  harmReportText,
  procedureText,
  productText,
  regulationText,
  studyText,
  termText,
  therapyText,
  warningSignText,
} from './text.js';

const inlineText = <T extends z.ZodType>(text: T) => z.record(z.string(), text).optional();

/** Freshness and review of a record. `review` is `none` until a named person has done it. */
const upkeep = {
  /** Day on which the record was last compared with its evidence. */
  checkedOn: day,
  /** Day by which it must be compared again. */
  recheckBy: day,
  review: z.union([z.literal('none'), z.strictObject({ name: z.string().min(1), on: day })]),
};

/** Upkeep of a record whose dates no widget shows: a page's bundle may leave it out. */
const hiddenUpkeep = z.object(upkeep).partial().shape;

/** Set by the build: a record with only what one widget shows. It never replaces a whole one. */
const partial = z.literal(true).optional();

/** A publication, registry entry or official page. */
export const source = z.strictObject({
  kind: z.literal('source'),
  id: slug,
  type: z
    .enum(['article', 'systematic-review', 'guideline', 'registry-record', 'webpage', 'chapter', 'regulator'])
    .optional(),
  /** As printed; `null` where the evidence has none. It is never made up. */
  title: z.string().min(1).nullable(),
  /** Language of the title, BCP 47. */
  titleLang: z.string().default('en'),
  authors: z.array(z.string()),
  moreAuthors: z.boolean().optional(),
  containerTitle: z.string().optional(),
  year: z.number().int().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  doi: z.string().regex(linkForms.doi).optional(),
  pmid: z.string().regex(linkForms.pmid).optional(),
  pmcid: z.string().regex(linkForms.pmcid).optional(),
  registrations: z.array(z.string()).optional(),
  /** Address on an allowed host, https. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Given from memory in the evidence files and confirmed on no page: never linked. */
  doiCandidate: z.string().optional(),
  /** Fields of the citation that could not be confirmed. */
  notVerified: z.array(z.string()).optional(),
  /** Retraction or correction status and when it was looked up. */
  status: z.strictObject({
    kind: z.enum(['none-seen', 'corrected', 'retracted', 'concern', 'preprint']),
    checkedOn: day.nullable().optional(),
    systematic: z.boolean().optional(),
  }),
  ...hiddenUpkeep,
});

/** A trial, cohort, registry report, review or guideline, as one block with its comparator named. */
export const study = z.strictObject({
  kind: z.literal('study'),
  id: slug,
  status: z.enum(['published', 'ongoing', 'stopped']),
  design: z.strictObject({
    type: z.enum([
      'randomized-trial',
      'randomized-trial-protocol',
      'single-arm-trial',
      'comparative-cohort',
      'cohort',
      'registry',
      'case-series',
      'survey',
      'systematic-review',
      'meta-analysis',
      'guideline',
      'mechanistic',
      'clinical-trial',
      'regulatory-document',
      'not-stated',
    ]),
    phase: z.string().optional(),
    features: z.array(
      z.enum([
        'multicenter',
        'single-center',
        'open-label',
        'double-blind',
        'rater-blinded',
        'crossover',
        'placebo-controlled',
        'retrospective',
        'national',
        'post-hoc',
        'extension',
      ]),
    ),
    /** First and last year or date of recruitment, treatment or search. */
    years: z.strictObject({ from: isoDate.optional(), to: isoDate.optional() }).optional(),
  }),
  diseases: z.array(slug).min(1),
  /** Empty: the treatment is an approach, or has no record. */
  therapies: z.array(slug).optional(),
  participants: z.number().int().positive().nullable(),
  arms: z.array(
    z.strictObject({ id: slug, therapy: slug.optional(), n: z.number().int().positive().optional() }),
  ),
  comparator: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('arm'), arm: slug }),
    z.strictObject({ kind: z.literal('several') }),
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('notStated') }),
    z.strictObject({ kind: z.literal('notApplicable') }),
  ]),
  population: z.enum(['described', 'notStated']),
  source: slug,
  registrations: z.array(z.string()).optional(),
  outcomes: z.array(outcome),
  /** Reports on the same people: linked, never added. */
  samePeopleAs: z.array(slug),
  related: z.array(slug).optional(),
  cautions: z.array(slug),
  evidence: z.string().optional(),
  ...hiddenUpkeep,
  partial,
  text: inlineText(studyText),
});

/** The questions a comparison answers about a therapy, independent of disease. */
export const therapyAnswers = z.strictObject({
  mechanism: z.array(answerItem),
  procedure: z.array(answerItem),
  duration: z.array(answerItem),
  hospital: z.array(answerItem),
  work: z.array(answerItem),
  fertility: z.array(answerItem),
});

/** A treatment: a cell therapy, a named drug, or a declared group of drugs. */
export const therapy = z.strictObject({
  kind: z.literal('therapy'),
  id: slug,
  type: z.enum(['cell-therapy', 'drug', 'drug-group']),
  cells: z.array(slug).optional(),
  donor: z.enum(['autologous', 'allogeneic', 'either', 'notApplicable']).optional(),
  answers: therapyAnswers,
  /** Harms that studies of several conditions report, shown beside those of the disease. */
  harms: z.array(outcomeReference),
  evidence: z.string().optional(),
  ...hiddenUpkeep,
  text: inlineText(therapyText),
});

/** What a classification calls a disease. */
export const code = z
  .strictObject({
    system: z.enum(['icd-10', 'icd-10-cm', 'icd-11-mms', 'icd-11-foundation', 'mesh', 'mondo', 'orphanet']),
    value: z.string().min(1),
    /** Read on a page; a code that was not is never linked. */
    verified: z.boolean(),
  })
  .refine(({ system, value }) => codeForms[system].test(value), {
    path: ['value'],
    error: 'a code of this classification: G35, 8A40, 1298865187, D009103, MONDO:0005301, ORPHA:802',
  });

/** One treatment as an option for one disease. */
export const option = z.strictObject({
  therapy: slug,
  role: z.enum(['studied', 'usual-care']),
  /** Studies shown first, an editorial choice declared to the reader; the rest follow. */
  keyStudies: z.array(slug),
  studies: z.array(slug),
  regulation: z.array(slug),
  approval: z.array(answerItem),
  unknown: z.array(answerItem),
});

/** A disease and the options that are compared for it. */
export const disease = z.strictObject({
  kind: z.literal('disease'),
  id: slug,
  codes: z.array(code).optional(),
  facts: z.array(statement).optional(),
  /** The group of diseases that this one belongs to: `inflammatory-bowel-disease`. */
  partOf: slug.optional(),
  /** Empty for a group of diseases, whose members are compared. */
  options: z.array(option),
  terms: z.array(slug),
  evidence: z.string().optional(),
  ...upkeep,
  partial,
  text: inlineText(diseaseText),
});

export const cell = z.strictObject({
  kind: z.literal('cell'),
  id: slug,
  role: z.enum(['self-attacking', 'healthy-immune', 'stem', 'marrow', 'stromal']),
  ...hiddenUpkeep,
  text: inlineText(cellText),
});

/** Where a rule or a licence holds. */
const region = z.enum(['us', 'eu', 'jp', 'kr', 'uk', 'international']);

export const regulation = z.strictObject({
  kind: z.literal('regulation'),
  id: slug,
  authority: z.string().min(1),
  region: region.optional(),
  date: isoDate.nullable(),
  therapies: z.array(slug).optional(),
  diseases: z.array(slug).optional(),
  provenance: z.array(provenance).min(1),
  evidence: z.string().optional(),
  ...hiddenUpkeep,
  text: inlineText(regulationText),
});

/** A word that readers meet; its definition stands in its text. */
export const term = z.strictObject({
  kind: z.literal('term'),
  id: slug,
  /** What the word is about: groups a list of all terms. */
  category: z
    .enum([
      'immunity',
      'stem-cells',
      'transplant',
      'disease-course',
      'tests',
      'treatment',
      'emerging',
      'safety',
      'research',
      'regulation',
    ])
    .optional(),
  /** Terms to read next. */
  seeAlso: z.array(slug).optional(),
  /**
   * Whether the French term was seen in use on the page that the evidence names.
   * Else it follows usual French medical wording and awaits a check.
   */
  frenchTermSeen: z.boolean().optional(),
  evidence: z.string().optional(),
  ...hiddenUpkeep,
  text: inlineText(termText),
});

/** How long a stage lasts. */
export const duration = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('range'),
    from: z.number(),
    to: z.number(),
    unit: timeUnit,
    approximate: z.boolean(),
    statement: slug,
    provenance: z.array(provenance).min(1),
  }),
  z.strictObject({
    kind: z.literal('about'),
    value: z.number(),
    unit: timeUnit,
    statement: slug,
    provenance: z.array(provenance).min(1),
  }),
  z.strictObject({ kind: z.literal('words'), statement: slug, provenance: z.array(provenance).min(1) }),
  z.strictObject({ kind: z.literal('notRecorded') }),
]);

export const stage = z.strictObject({
  id: slug,
  /** Stages of the procedure have a scene; aftercare is listed after them. */
  part: z.enum(['procedure', 'aftercare']),
  what: z.array(statement),
  why: z.array(statement),
  duration,
  notice: z.array(answerItem),
  /** The main risk with its figure, or a statement with `noFigureFound`. */
  mainRisk: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('figures'),
      outcomes: z.array(outcomeReference).min(1),
      statements: z.array(statement),
    }),
    z.strictObject({ kind: z.literal('noFigureFound'), statements: z.array(statement) }),
  ]),
  immuneCells: z.array(answerItem),
});

/** The stages of a procedure. */
export const procedure = z.strictObject({
  kind: z.literal('procedure'),
  id: slug,
  therapy: slug,
  donor: z.enum(['autologous', 'allogeneic']),
  principle: z.array(statement),
  stages: z.array(stage).min(1),
  unknown: z.array(statement),
  mortality: z.array(outcomeReference),
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(procedureText),
});

/** A licensed cell product: for what, where, since when, and whether it still is. */
export const product = z.strictObject({
  kind: z.literal('product'),
  id: slug,
  therapy: slug,
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
  registrations: z.array(z.string()),
  /** Trials of the product whose results are recorded. */
  studies: z.array(slug),
  facts: z.array(statement),
  unknown: z.array(statement),
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(productText),
});

/** A treatment under development, with how far it has come and since when that is known. */
export const approach = z.strictObject({
  kind: z.literal('approach'),
  id: slug,
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
  diseases: z.array(slug).min(1),
  facts: z.array(answerItem),
  harms: z.array(answerItem),
  unknown: z.array(statement),
  /** Studies whose results are recorded. */
  studies: z.array(slug),
  registrations: z.array(z.string()),
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(approachText),
});

/** Harm that followed treatment outside a trial, as reported by those who looked into it. */
export const harmReport = z.strictObject({
  kind: z.literal('harmReport'),
  id: slug,
  /** How many people were harmed; `null`: the report does not count them. */
  people: z.number().int().positive().nullable(),
  year: z.number().int(),
  source: slug,
  provenance: z.array(provenance).min(1),
  unknown: z.array(statement),
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(harmReportText),
});

/** What should make somebody doubt an offer of treatment, and who says so. */
export const warningSign = z.strictObject({
  kind: z.literal('warningSign'),
  id: slug,
  provenance: z.array(provenance).min(1),
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(warningSignText),
});

/** What is known of one body that accredits, registers or gives advice on centres. */
export const centerStandard = z.strictObject({
  kind: z.literal('centerStandard'),
  id: slug,
  facts: z.array(statement).min(1),
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(centerStandardText),
});

/** Any record of the data set. */
export const record = z.discriminatedUnion('kind', [
  disease,
  therapy,
  study,
  source,
  cell,
  regulation,
  term,
  procedure,
  product,
  approach,
  harmReport,
  warningSign,
  centerStandard,
]);
