import type {
  Approach,
  Cell,
  CenterStandard,
  Disease,
  HarmReport,
  Procedure,
  Product,
  Regulation,
  Source,
  Study,
  Term,
  Therapy,
  WarningSign,
} from './model/types.js';

/** A publisher's own disease, with its words per language in `text`. */
export const defineDisease = <const Id extends string>(disease: Disease<Id>): Disease<Id> => disease;
/** A publisher's own therapy, with its words per language in `text`. */
export const defineTherapy = <const Id extends string>(therapy: Therapy<Id>): Therapy<Id> => therapy;
/** A publisher's own study: every outcome with population, comparator, period, certainty and source. */
export const defineStudy = <const Id extends string>(study: Study<Id>): Study<Id> => study;
/** A publisher's own source. Only addresses on `allowedHosts` are linked. */
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
export const defineProduct = <const Id extends string>(product: Product<Id>): Product<Id> => product;
/** A publisher's own record of a treatment under development. */
export const defineApproach = <const Id extends string>(approach: Approach<Id>): Approach<Id> => approach;
/** A publisher's own report of harm outside trials. */
export const defineHarmReport = <const Id extends string>(report: HarmReport<Id>): HarmReport<Id> => report;
/** A publisher's own warning sign. */
export const defineWarningSign = <const Id extends string>(sign: WarningSign<Id>): WarningSign<Id> => sign;
/** A publisher's own record of a body that sets standards for centres. */
export const defineCenterStandard = <const Id extends string>(
  standard: CenterStandard<Id>,
): CenterStandard<Id> => standard;
