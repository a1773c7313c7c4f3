import type {
  ApproachId,
  CellId,
  CenterStandardId,
  DiseaseId,
  HarmReportId,
  ProcedureId,
  ProductId,
  RegulationId,
  SourceId,
  StudyId,
  TermId,
  TherapyId,
  WarningSignId,
} from '../generated/ids.js';
import type * as model from './types.js';

/**
 * The shipped records' types: the model with every reference narrowed to the
 * ids that exist, so that a dangling reference does not compile.
 */
type Narrow<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer U)[]
    ? readonly Narrow<U>[]
    : { [K in keyof T]: K extends keyof References ? NarrowReference<T[K], References[K]> : Narrow<T[K]> };

/** Fields that hold ids of other records, wherever they stand. */
interface References {
  source: SourceId;
  rater: SourceId;
  study: StudyId;
  therapy: TherapyId;
  therapies: TherapyId;
  diseases: DiseaseId | DiseaseTag;
  samePeopleAs: StudyId;
  related: StudyId;
  keyStudies: StudyId;
  studies: StudyId;
  regulation: RegulationId;
  cells: CellId;
  terms: TermId;
  partOf: DiseaseId;
  seeAlso: TermId;
}

type NarrowReference<T, Id extends string> = T extends readonly string[]
  ? readonly Id[]
  : T extends string
    ? Id
    : T;

/** Conditions that a study covers and that have no disease record. */
export type DiseaseTag =
  | 'many-conditions'
  | 'organ-transplant'
  | 'heart-disease'
  | 'graft-versus-host-disease'
  | 'idiopathic-inflammatory-myositis'
  | 'stiff-person-syndrome';

/** What a page's bundle may leave out, and a record's own file may not. */
type Complete<T, Field extends keyof T> = T & { readonly [K in Field]-?: Exclude<T[K], undefined> };
type Upkeep = 'checkedOn' | 'recheckBy' | 'review';
type Kept = {
  disease: 'codes' | 'facts';
  therapy: 'cells' | 'donor' | Upkeep;
  study: 'therapies' | 'registrations' | 'related' | Upkeep;
  source: 'type' | 'checkedOn' | 'recheckBy';
  cell: 'checkedOn' | 'recheckBy';
  regulation: 'region' | 'therapies' | 'diseases' | Upkeep;
  term: 'category' | 'seeAlso' | 'frenchTermSeen' | Upkeep;
};

export type ShippedDisease<Id extends DiseaseId> = Narrow<Complete<model.Disease<Id>, Kept['disease']>>;
export type ShippedTherapy<Id extends TherapyId> = Narrow<Complete<model.Therapy<Id>, Kept['therapy']>>;
export type ShippedStudy<Id extends StudyId> = Narrow<Complete<model.Study<Id>, Kept['study']>>;
export type ShippedSource<Id extends SourceId> = Narrow<Complete<model.Source<Id>, Kept['source']>>;
export type ShippedCell<Id extends CellId> = Narrow<Complete<model.Cell<Id>, Kept['cell']>>;
export type ShippedRegulation<Id extends RegulationId> = Narrow<
  Complete<model.Regulation<Id>, Kept['regulation']>
>;
export type ShippedTerm<Id extends TermId> = Narrow<Complete<model.Term<Id>, Kept['term']>>;
export type ShippedProcedure<Id extends ProcedureId> = Narrow<model.Procedure<Id>>;
export type ShippedProduct<Id extends ProductId> = Narrow<model.Product<Id>>;
export type ShippedApproach<Id extends ApproachId> = Narrow<model.Approach<Id>>;
export type ShippedHarmReport<Id extends HarmReportId> = Narrow<model.HarmReport<Id>>;
export type ShippedWarningSign<Id extends WarningSignId> = Narrow<model.WarningSign<Id>>;
export type ShippedCenterStandard<Id extends CenterStandardId> = Narrow<model.CenterStandard<Id>>;
