import { z } from 'zod';
import { codeForms } from '../codes.js';
import { linkForms } from '../links.js';
import { hiddenUpkeep, inlineText, region, upkeep } from './common.js';
import { approach, product } from './development.js';
import { outcome } from './outcome.js';
import { day, isoDate, slug, timeUnit } from './primitives.js';
import { answerItem, outcomeReference, provenance, statement } from './provenance.js';
import { centerStandard, harmReport, warningSign } from './safety.js';
import {
  cellText,
  diseaseText,
  procedureText,
  regulationText,
  studyText,
  termText,
  therapyText,
} from './text.js';

/** Set by the build: a record with only what one widget shows. It never replaces a whole one. */
const partial = z.literal(true).optional();

/** A publication, registry entry or official page. */
export const source = z.strictObject({
  kind: z.literal('source'),
  id: slug,
  /** What kind of publication it is. */
  type: z
    .enum(['article', 'systematic-review', 'guideline', 'registry-record', 'webpage', 'chapter', 'regulator'])
    .optional(),
  /** As printed; `null` where the evidence has none. It is never made up. */
  title: z.string().min(1).nullable(),
  /** Language of the title, BCP 47. */
  titleLang: z.string().default('en'),
  /** As printed: `van Laar JM`. */
  authors: z.array(z.string()),
  /** There are more than those named. */
  moreAuthors: z.boolean().optional(),
  /** Journal, book or site. */
  containerTitle: z.string().optional(),
  /** Of publication. */
  year: z.number().int().optional(),
  /** Of the journal. */
  volume: z.string().optional(),
  /** Of the journal. */
  issue: z.string().optional(),
  /** First and last page, or article number. */
  page: z.string().optional(),
  /** Confirmed on a page. */
  doi: z.string().regex(linkForms.doi).optional(),
  /** PubMed’s number, confirmed on a page. */
  pmid: z.string().regex(linkForms.pmid).optional(),
  /** PubMed Central’s number, confirmed on a page. */
  pmcid: z.string().regex(linkForms.pmcid).optional(),
  /** Numbers in trial registries: `NCT00114530`. */
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
  /** Whether results are out, awaited, or the study was stopped early. */
  status: z.enum(['published', 'ongoing', 'stopped']),
  /** How it was done, as its authors say. */
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
  /** Conditions of the people in it; `many-conditions` for several unrelated ones. */
  diseases: z.array(slug).min(1),
  /** Empty: the treatment is an approach, or has no record. */
  therapies: z.array(slug).optional(),
  /** How many people took part; `null`: not stated. */
  participants: z.number().int().positive().nullable(),
  /** Its groups; `n`: people in each. */
  arms: z.array(
    z.strictObject({ id: slug, therapy: slug.optional(), n: z.number().int().positive().optional() }),
  ),
  /** What the treatment was compared with. */
  comparator: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('arm'), arm: slug }),
    z.strictObject({ kind: z.literal('several') }),
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('notStated') }),
    z.strictObject({ kind: z.literal('notApplicable') }),
  ]),
  /** Whether its text describes who took part. */
  population: z.enum(['described', 'notStated']),
  /** Where it was published. */
  source: slug,
  /** Numbers in trial registries. */
  registrations: z.array(z.string()).optional(),
  /** All its results, benefit and harm. */
  outcomes: z.array(outcome),
  /** Reports on the same people: linked, never added. */
  samePeopleAs: z.array(slug),
  /** Studies to read beside it. */
  related: z.array(slug).optional(),
  /** What must be said with its results; words by these ids. */
  cautions: z.array(slug),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...hiddenUpkeep,
  partial,
  text: inlineText(studyText),
});

/** The questions a comparison answers about a therapy, independent of disease. */
export const therapyAnswers = z.strictObject({
  /** How is it meant to work? */
  mechanism: z.array(answerItem),
  /** What is done to me? */
  procedure: z.array(answerItem),
  /** How long, how often, what upkeep? */
  duration: z.array(answerItem),
  /** Days in hospital. */
  hospital: z.array(answerItem),
  /** Work and daily life. */
  work: z.array(answerItem),
  /** Having children. */
  fertility: z.array(answerItem),
});

/** A treatment: a cell therapy, a named drug, or a declared group of drugs. */
export const therapy = z.strictObject({
  kind: z.literal('therapy'),
  id: slug,
  /** What kind of treatment it is. */
  type: z.enum(['cell-therapy', 'drug', 'drug-group']),
  /** The cells that are given. */
  cells: z.array(slug).optional(),
  /** Whose cells they are. */
  donor: z.enum(['autologous', 'allogeneic', 'either', 'notApplicable']).optional(),
  /** What it is and asks of a person, whatever the disease. */
  answers: therapyAnswers,
  /** Harms that studies of several conditions report, shown beside those of the disease. */
  harms: z.array(outcomeReference),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...hiddenUpkeep,
  text: inlineText(therapyText),
});

/** What a classification calls a disease. */
export const code = z
  .strictObject({
    /** The classification. */
    system: z.enum(['icd-10', 'icd-10-cm', 'icd-11-mms', 'icd-11-foundation', 'mesh', 'mondo', 'orphanet']),
    /** In its own form: `M34`, `D012595`. */
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
  /** The treatment. */
  therapy: slug,
  /** Studied here, or usual care. */
  role: z.enum(['studied', 'usual-care']),
  /** Studies shown first, an editorial choice declared to the reader; the rest follow. */
  keyStudies: z.array(slug),
  /** The other studies on it in this disease. */
  studies: z.array(slug),
  /** What regulators say of it. */
  regulation: z.array(slug),
  /** Whether it is approved for this disease. */
  approval: z.array(answerItem),
  /** What is not known. */
  unknown: z.array(answerItem),
});

/** A disease and the options that are compared for it. */
export const disease = z.strictObject({
  kind: z.literal('disease'),
  id: slug,
  /** In classifications. */
  codes: z.array(code).optional(),
  /** Organs, symptoms, who gets it. */
  facts: z.array(statement).optional(),
  /** The group of diseases that this one belongs to: `inflammatory-bowel-disease`. */
  partOf: slug.optional(),
  /** Empty for a group of diseases, whose members are compared. */
  options: z.array(option),
  /** Words that a reader may want explained. */
  terms: z.array(slug),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...upkeep,
  partial,
  text: inlineText(diseaseText),
});

/** A kind of cell that a diagram follows. */
export const cell = z.strictObject({
  kind: z.literal('cell'),
  id: slug,
  role: z.enum(['self-attacking', 'healthy-immune', 'stem', 'marrow', 'stromal']),
  ...hiddenUpkeep,
  text: inlineText(cellText),
});

/** What a regulator says of a treatment. */
export const regulation = z.strictObject({
  kind: z.literal('regulation'),
  id: slug,
  /** Who says it. */
  authority: z.string().min(1),
  /** Where it holds. */
  region: region.optional(),
  /** When it was said; `null`: not recorded. */
  date: isoDate.nullable(),
  /** Treatments it is about. */
  therapies: z.array(slug).optional(),
  /** Conditions it is about; none: all. */
  diseases: z.array(slug).optional(),
  provenance: z.array(provenance).min(1),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
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

/** One stage of a procedure: what, why, how long, what people notice, the main risk. */
export const stage = z.strictObject({
  /** Names the stage; part of its address on a page. */
  id: slug,
  /** Stages of the procedure have a scene; aftercare is listed after them. */
  part: z.enum(['procedure', 'aftercare']),
  /** What happens. */
  what: z.array(statement),
  /** Why it is done. */
  why: z.array(statement),
  /** How long it lasts. */
  duration,
  /** What people notice. */
  notice: z.array(answerItem),
  /**
   * What studies counted in people afterwards, such as survival. Never a harm:
   * those are the main risk, which stands beside.
   */
  results: z.array(outcomeReference).optional(),
  /** The main risk with its figure, or a statement with `noFigureFound`. */
  mainRisk: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('figures'),
      outcomes: z.array(outcomeReference).min(1),
      statements: z.array(statement),
    }),
    z.strictObject({ kind: z.literal('noFigureFound'), statements: z.array(statement) }),
  ]),
  /** What happens to the immune cells. */
  immuneCells: z.array(answerItem),
});

/** The stages of a procedure. */
export const procedure = z.strictObject({
  kind: z.literal('procedure'),
  id: slug,
  /** The treatment it is. */
  therapy: slug,
  /** Whose cells are given. */
  donor: z.enum(['autologous', 'allogeneic']),
  /** How it is meant to work. */
  principle: z.array(statement),
  /** In order of time. */
  stages: z.array(stage).min(1),
  /** What is not known. */
  unknown: z.array(statement),
  /** Deaths, by disease and study. */
  mortality: z.array(outcomeReference),
  /** Pointer to the record in the evidence files: `hsct-studies#astis-2014`. */
  evidence: z.string().optional(),
  ...upkeep,
  text: inlineText(procedureText),
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
