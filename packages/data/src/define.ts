import type {
  Approach,
  Cell,
  CenterStandard,
  Disease,
  HarmReport,
  OutcomeText,
  Procedure,
  Product,
  Regulation,
  Source,
  Study,
  Term,
  Therapy,
  WarningSign,
} from './model/types.js';

/** The ids of all sentences within a record. */
type StatementId<T> = T extends { readonly kind: 'statement'; readonly id: infer Id extends string }
  ? Id
  : T extends readonly (infer Item)[]
    ? StatementId<Item>
    : T extends object
      ? { [Key in keyof T]: Key extends 'text' ? never : StatementId<T[Key]> }[keyof T]
      : never;

/** The ids of the groups of a study: its arms, and the groups its outcomes name. */
type GroupId<T extends Study> =
  T['arms'][number]['id'] | { [Index in keyof T['outcomes']]: GroupOf<T['outcomes'][Index]> }[number];
type GroupOf<T> = T extends { readonly arms: readonly { readonly arm: infer Id extends string }[] }
  ? Id
  : T extends { readonly groups: readonly { readonly group: infer Id extends string }[] }
    ? Id
    : never;

type Words<Id extends string, Text = string> = { readonly [Key in Id]: Text };
type PerLanguage<Text> = { readonly text?: { readonly [language: string]: Text } | undefined };

/** In each language the words of every sentence: a record that is translated by halves does not compile. */
type WithSentences<T> = PerLanguage<{ readonly statements: Words<StatementId<T>> }>;
type WithStudyWords<T extends Study> = PerLanguage<{
  readonly outcomes: Words<T['outcomes'][number]['id'], OutcomeText>;
  readonly arms: Words<GroupId<T>>;
  readonly cautions: Words<T['cautions'][number]>;
}>;

/** A publisher's own disease, with its words per language in `text`. */
export const defineDisease = <const T extends Disease>(disease: T & WithSentences<T>): Disease<T['id']> =>
  disease;
/** A publisher's own therapy, with its words per language in `text`. */
export const defineTherapy = <const T extends Therapy>(therapy: T & WithSentences<T>): Therapy<T['id']> =>
  therapy;
/** A publisher's own study: every outcome with population, comparator, period, certainty and source. */
export const defineStudy = <const T extends Study>(study: T & WithStudyWords<T>): Study<T['id']> => study;
/** A publisher's own source. Only addresses on `allowedHosts`, and on the `hosts` of its data set, are linked. */
export const defineSource = <const Id extends string>(source: Source<Id>): Source<Id> => source;
/** A publisher's own cell, with its words per language in `text`. */
export const defineCell = <const Id extends string>(cell: Cell<Id>): Cell<Id> => cell;
/** A publisher's own regulatory statement. */
export const defineRegulation = <const Id extends string>(regulation: Regulation<Id>): Regulation<Id> =>
  regulation;
/** A publisher's own term, with its definition per language in `text`. */
export const defineTerm = <const Id extends string>(term: Term<Id>): Term<Id> => term;
/** A publisher's own procedure, with its words per language in `text`. */
export const defineProcedure = <const Id extends string>(procedure: Procedure<Id>): Procedure<Id> =>
  procedure;
/** A publisher's own licensed product. */
export const defineProduct = <const T extends Product>(product: T & WithSentences<T>): Product<T['id']> =>
  product;
/** A publisher's own record of a treatment under development. */
export const defineApproach = <const T extends Approach>(approach: T & WithSentences<T>): Approach<T['id']> =>
  approach;
/** A publisher's own report of harm outside trials. */
export const defineHarmReport = <const Id extends string>(report: HarmReport<Id>): HarmReport<Id> => report;
/** A publisher's own warning sign. */
export const defineWarningSign = <const Id extends string>(sign: WarningSign<Id>): WarningSign<Id> => sign;
/** A publisher's own record of a body that sets standards for centres. */
export const defineCenterStandard = <const Id extends string>(
  standard: CenterStandard<Id>,
): CenterStandard<Id> => standard;
