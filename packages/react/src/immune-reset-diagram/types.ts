import type { FaultModel, FigureModel, Reference, StatementModel } from '../internal/evidence/index.js';
import type { DrawnCellKind, Scene } from './scenes.js';

/** A sentence without a source of its own, such as `Not recorded here`. */
export interface NoteModel {
  readonly kind: 'note';
  readonly text: string;
}

/** What a part of a stage is made of. */
export type StageBlock = StatementModel | FigureModel | NoteModel | FaultModel;

/** The parts of a stage, in the order in which they are read. */
export type StagePartId =
  'what' | 'why' | 'duration' | 'notice' | 'results' | 'mainRisk' | 'immuneCells' | 'unknown';

/** One question about a stage, and its answer. */
export interface StagePart {
  readonly id: StagePartId;
  readonly heading: string;
  /** Whose answer it is, heard and not seen: other stages have the same headings. */
  readonly suffix: string;
  readonly blocks: readonly StageBlock[];
}

/** One stage of the transplant, or of its aftercare. */
export interface StageModel {
  readonly id: string;
  /** Id of its element, which a link can name: `#transplant-aplasia`. */
  readonly anchor: string;
  readonly name: string;
  /** `6. Low blood counts (aplasia)`; aftercare has no number. */
  readonly heading: string;
  /** `Step 6 of 9: Low blood counts (aplasia)` */
  readonly position: string;
  /** What is drawn; aftercare has no drawing. */
  readonly scene: Scene | null;
  /** The drawing in one sentence: caption and text alternative. */
  readonly sceneText: string;
  readonly parts: readonly StagePart[];
  /** Why the stage, or part of it, is not shown. */
  readonly faults: readonly FaultModel[];
}

/** The risk of dying from the treatment, shown whatever the stage. */
export interface RiskModel {
  readonly heading: string;
  readonly note: string;
  readonly items: readonly (RiskItem | FaultModel)[];
  /** The same figures in full, after the stages. */
  readonly full: {
    readonly heading: string;
    readonly anchor: string;
    readonly blocks: readonly (FigureModel | FaultModel)[];
  };
}

/** A figure in short form, which leads to its full form. */
export interface RiskItem {
  readonly kind: 'risk';
  readonly figure: FigureModel;
  /** `ASTIS: 156 people` */
  readonly people: string;
  /** Leads to what limits the study, in the full form; `null` where nothing is recorded. */
  readonly cautions: string | null;
  /** Whom it is about, where that is not just the disease of the diagram (D4). */
  readonly disease: string | undefined;
}

/** The key to the drawings. */
export interface LegendModel {
  readonly heading: string;
  readonly items: readonly { readonly kind: LegendKind; readonly label: string }[];
  readonly note: string;
}

export type LegendKind = DrawnCellKind | 'marrow';

/** Words of the controls. */
export interface ControlWords {
  readonly stages: string;
  readonly previous: string;
  readonly next: string;
  readonly showAll: string;
}

/** Everything the diagram shows, in one language. */
export interface ImmuneResetDiagramModel {
  readonly kind: 'immune-reset';
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly id: string;
  readonly title: string;
  /** That "reset" is the aim and no result. */
  readonly aim: string;
  readonly principle: readonly StageBlock[];
  /** That none of the figures is about people with the given disease alone. */
  readonly noOwnFigures: string | null;
  readonly risk: RiskModel;
  readonly legend: LegendModel;
  readonly controls: ControlWords;
  readonly stages: readonly StageModel[];
  readonly aftercare: { readonly heading: string; readonly stages: readonly StageModel[] };
  /** What is wrong with the whole, such as an unknown disease; the rest is still shown. */
  readonly faults: readonly FaultModel[];
  readonly references: {
    readonly heading: string;
    readonly note: string;
    readonly items: readonly Reference[];
  };
  /** When the record was checked, who reviewed it, and the standing lines. */
  readonly about: readonly string[];
}
