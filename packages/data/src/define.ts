import type { Cell, Disease, Procedure, Regulation, Source, Study, Term, Therapy } from './model/types.js';

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
