import type { z } from 'zod';
import type * as primitives from '../schema/primitives.js';
import type * as provenanceSchema from '../schema/provenance.js';
import type * as outcomeSchema from '../schema/outcome.js';
import type * as development from '../schema/development.js';
import type * as records from '../schema/records.js';
import type * as safety from '../schema/safety.js';
import type * as texts from '../schema/text.js';

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Out<T extends z.ZodType> = DeepReadonly<z.input<T>>;
type WithId<T, Id extends string> = T extends { readonly id: string }
  ? Omit<T, 'id'> & { readonly id: Id }
  : never;

export type TimeUnit = Out<typeof primitives.timeUnit>;
export type Period = Out<typeof primitives.period>;
export type Interval = Out<typeof primitives.interval>;
export type Range = Out<typeof primitives.range>;

export type SourceKind = Out<typeof provenanceSchema.sourceKind>;
export type Locator = Out<typeof provenanceSchema.locator>;
export type Provenance = Out<typeof provenanceSchema.provenance>;
export type Certainty = Out<typeof provenanceSchema.certainty>;
export type Statement = Out<typeof provenanceSchema.statement>;
export type OutcomeReference = Out<typeof provenanceSchema.outcomeReference>;
export type AnswerItem = Out<typeof provenanceSchema.answerItem>;

export type Effect = Out<typeof outcomeSchema.effect>;
export type Outcome = Out<typeof outcomeSchema.outcome>;
export type OutcomeKind = Outcome['kind'];
export type OutcomeOf<Kind extends OutcomeKind> = Extract<Outcome, { kind: Kind }>;

export type Source<Id extends string = string> = WithId<Out<typeof records.source>, Id>;
export type Study<Id extends string = string> = WithId<Out<typeof records.study>, Id>;
export type Therapy<Id extends string = string> = WithId<Out<typeof records.therapy>, Id>;
export type TherapyAnswers = Out<typeof records.therapyAnswers>;
export type Option = Out<typeof records.option>;
export type Code = Out<typeof records.code>;
export type Disease<Id extends string = string> = WithId<Out<typeof records.disease>, Id>;
export type Cell<Id extends string = string> = WithId<Out<typeof records.cell>, Id>;
export type Regulation<Id extends string = string> = WithId<Out<typeof records.regulation>, Id>;
export type Term<Id extends string = string> = WithId<Out<typeof records.term>, Id>;
export type Duration = Out<typeof records.duration>;
export type Stage = Out<typeof records.stage>;
export type Procedure<Id extends string = string> = WithId<Out<typeof records.procedure>, Id>;
export type Product<Id extends string = string> = WithId<Out<typeof development.product>, Id>;
export type Approach<Id extends string = string> = WithId<Out<typeof development.approach>, Id>;
export type HarmReport<Id extends string = string> = WithId<Out<typeof safety.harmReport>, Id>;
export type WarningSign<Id extends string = string> = WithId<Out<typeof safety.warningSign>, Id>;
export type CenterStandard<Id extends string = string> = WithId<Out<typeof safety.centerStandard>, Id>;

/** Any record of a data set. */
export type LimpideRecord =
  | Disease
  | Therapy
  | Study
  | Source
  | Cell
  | Regulation
  | Term
  | Procedure
  | Product
  | Approach
  | HarmReport
  | WarningSign
  | CenterStandard;
export type RecordKind = LimpideRecord['kind'];

export type DiseaseText = Out<typeof texts.diseaseText>;
export type TherapyText = Out<typeof texts.therapyText>;
export type OutcomeText = Out<typeof texts.outcomeText>;
export type StudyText = Out<typeof texts.studyText>;
export type CellText = Out<typeof texts.cellText>;
export type RegulationText = Out<typeof texts.regulationText>;
export type TermText = Out<typeof texts.termText>;
export type ProcedureText = Out<typeof texts.procedureText>;
export type ProductText = Out<typeof texts.productText>;
export type ApproachText = Out<typeof texts.approachText>;
export type HarmReportText = Out<typeof texts.harmReportText>;
export type WarningSignText = Out<typeof texts.warningSignText>;
export type CenterStandardText = Out<typeof texts.centerStandardText>;

/** The text of each kind of record that has one. */
export interface RecordTexts {
  disease: DiseaseText;
  therapy: TherapyText;
  study: StudyText;
  cell: CellText;
  regulation: RegulationText;
  term: TermText;
  procedure: ProcedureText;
  product: ProductText;
  approach: ApproachText;
  harmReport: HarmReportText;
  warningSign: WarningSignText;
  centerStandard: CenterStandardText;
}
