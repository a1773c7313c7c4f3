import { z } from 'zod';

const words = z.string().min(1);
const sentences = z.record(z.string(), words);

/** Words of a disease, in one language. */
export const diseaseText = z.strictObject({
  /** `systemic sclerosis` */
  name: words,
  /** With its article where the language has one: `la sclérodermie systémique`. */
  nameWithArticle: words,
  /** After "of": `of systemic sclerosis`, `de la sclérodermie systémique`. */
  ofName: words,
  /** After "with": `people with …`, `les personnes atteintes de …`. */
  people: words,
  /** `SSc`, `SEP`. */
  abbreviation: words.optional(),
  /** Other names. */
  synonyms: z.array(words).optional(),
  /** What it is, in two or three sentences. */
  summary: words,
  /** Says that what is called usual care here is an editorial choice, and which. */
  usualCare: words,
  /** By statement id. */
  statements: sentences,
});

/** Words of a therapy, in one language. */
export const therapyText = z.strictObject({
  /** In full. */
  name: words,
  /** Column heading and group label: `Stem-cell transplant (own cells)`. */
  shortName: words,
  /** Of a group of people: `with a transplant of their own stem cells`. */
  withTherapy: words,
  /** `HSCT`, `GCSH`. */
  abbreviation: words.optional(),
  /** By statement id. */
  statements: sentences,
});

/** Words of one outcome. */
export const outcomeText = z.strictObject({
  /** What was measured, as a heading: `Death or lasting organ failure`. */
  label: words,
  /**
   * Verb phrase after "people", past tense, where the outcome is counted in people:
   * `died or had lasting organ failure`.
   */
  people: words.optional(),
  /** Who was analysed, where `population` is `subgroup`. */
  population: words.optional(),
  /** Whole sentence for kinds `recommendation` and `narrative`. */
  sentence: words.optional(),
  /** What must be said with the figure. */
  note: words.optional(),
});

/** Words of a study, in one language. */
export const studyText = z.strictObject({
  /** Short name: `ASTIS`. */
  name: words,
  /** Who took part. */
  population: words.optional(),
  /** What was given. */
  intervention: words.optional(),
  /** What it was compared with. */
  comparator: words.optional(),
  /** How long people were followed. */
  followUp: words.optional(),
  /** Medicines before the transplant. */
  conditioning: words.optional(),
  /** Label of each arm or group: `with the transplant`. */
  arms: sentences,
  /** By outcome id. */
  outcomes: z.record(z.string(), outcomeText),
  /** By caution id. */
  cautions: sentences,
});

/** Words of a cell. */
export const cellText = z.strictObject({ name: words, plural: words, description: words });

/** Words of a regulator’s statement. */
export const regulationText = z.strictObject({ title: words, statement: words });

/** What a sentence must know to agree with a term: its gender and number where it is a noun. */
const termGrammar = z.discriminatedUnion('partOfSpeech', [
  z.strictObject({
    partOfSpeech: z.literal('noun'),
    gender: z.enum(['feminine', 'masculine']),
    number: z.enum(['singular', 'plural']),
  }),
  z.strictObject({ partOfSpeech: z.enum(['adjective', 'adverbial-phrase']) }),
]);

/** Words of a term, in one language. */
export const termText = z.strictObject({
  term: words,
  abbreviation: words.optional(),
  /** At most two sentences that a reader of 12 understands. */
  definition: words,
  /** Other forms that readers meet elsewhere; our own texts do not use them. */
  variants: z.array(words).optional(),
  /** How the word is used, where that is not plain: an ambiguous abbreviation, a false friend. */
  usageNote: words.optional(),
  /** Only in a language whose nouns have a gender. */
  grammar: termGrammar.optional(),
});

/** Words of a procedure's stages. */
export const procedureText = z.strictObject({
  name: words,
  stages: z.record(z.string(), z.strictObject({ name: words, scene: words, statements: sentences })),
  statements: sentences,
});

/** Words of a licensed product. */
export const productText = z.strictObject({
  /** Brand name, with the substance where it has one: `Alofisel (darvadstrocel)`. */
  name: words,
  /** What it is or was licensed for. */
  indication: words,
  /** The cells and how they are given. */
  description: words,
  statements: sentences,
});

/** Words of a treatment under development. */
export const approachText = z.strictObject({
  name: words,
  mechanism: words,
  /** How far it has come, in a sentence. */
  stage: words,
  /** What the evidence so far cannot show. */
  note: words,
  statements: sentences,
});

/** Words of a report of harm. */
export const harmReportText = z.strictObject({
  name: words,
  summary: words,
  product: words,
  setting: words,
  statements: sentences,
});

/** Words of a warning sign. */
export const warningSignText = z.strictObject({
  sign: words,
  /** Who warns of it. */
  basis: words,
});

/** Words of a body that sets standards. */
export const centerStandardText = z.strictObject({ name: words, statements: sentences });
