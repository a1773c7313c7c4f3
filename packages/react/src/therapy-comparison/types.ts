import type { TherapyId } from '@limpide/data';
import type { Direction } from '@limpide/i18n';
import type {
  Citation,
  FaultModel,
  PanelModel,
  Reference,
  StatementModel,
} from '../internal/evidence/types.js';
import type { TherapyQuestion } from './questions.js';

/** A shipped therapy by its id, or the id of a publisher's own. */
export type TherapyChoice = TherapyId | (string & {});

/** All that a comparison shows, in one language; plain data, made without React. */
export interface TherapyComparisonModel {
  readonly kind: 'comparison';
  readonly lang: string;
  readonly dir: Direction;
  /** Begins every id inside the widget. */
  readonly id: string;
  readonly title: string;
  /** What the disease is, and which choice of usual care was made. */
  readonly summary: readonly string[];
  /** The diseases of a group, which has no treatments of its own; `null` for a disease. */
  readonly group: GroupModel | null;
  /** What stands in place of usual care where none is recorded. */
  readonly noUsualCare: NoUsualCareModel | null;
  readonly caption: string;
  /** That figures of separate studies must not be set against each other. */
  readonly separate: string;
  /** The order of the cards, in words. */
  readonly order: string;
  /** Name of the list of links to the rows. */
  readonly contents: string;
  readonly questionHeading: string;
  readonly columns: readonly TherapyColumn[];
  readonly rows: readonly TherapyRow[];
  /** Said in place of rows when no question is chosen. */
  readonly noQuestions: string;
  readonly choices: TherapyChoices;
  /** Faults of the whole comparison: a wrong prop, a therapy without words. */
  readonly faults: readonly FaultModel[];
  readonly references: ReferencesModel;
  readonly terms: TermsModel | null;
  /** Dates, review, what this is not, what to do in an emergency. */
  readonly about: AboutModel;
}

/** A group of diseases: its members are compared, each by itself. */
export interface GroupModel {
  /** That the members are compared separately. */
  readonly note: string;
  /** Names of the members that the data set holds. */
  readonly members: readonly string[];
}

/** Why no column is usual care. */
export interface NoUsualCareModel {
  readonly heading: string;
  readonly text: string;
}

/** One treatment. */
export interface TherapyColumn {
  readonly id: string;
  readonly name: string;
  /** `Usual care`, `Being studied`, or that no study of the disease is recorded. */
  readonly role: string;
  readonly usualCare: boolean;
  /** What its studies are about; a guideline is no study. */
  readonly evidence: 'this-disease' | 'other-diseases' | 'none';
}

/** One question with an answer for each column. */
export interface TherapyRow {
  readonly id: TherapyQuestion;
  readonly question: string;
  /** `bands`: answers too long for columns stand below each other, each under its treatment's name. */
  readonly layout: 'columns' | 'bands';
  readonly cells: readonly TherapyCell[];
}

/** The answer of one treatment to one question. */
export interface TherapyCell {
  readonly therapy: string;
  readonly blocks: readonly Block[];
}

/** A part of an answer. */
export type Block =
  | StatementModel
  | PanelModel
  | FaultModel
  | NoteBlock
  | SectionBlock
  | StudyBlock
  | MoreBlock
  | ListBlock
  | SourcesBlock
  | RegulationBlock;

/** A plain sentence; `empty` where nothing is recorded. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly tone: 'plain' | 'empty';
  readonly text: string;
}

/** A heading that other treatments have too names its own by `suffix`, which is heard and not seen. */
export interface SectionBlock {
  readonly kind: 'section';
  /** Stable name of the section, for pages' own styles. */
  readonly part: string;
  readonly heading: string;
  readonly suffix: string;
  readonly blocks: readonly Block[];
}

/** One study as one block: who, compared with what, when; then its outcomes, benefits and harms together. */
export interface StudyBlock {
  readonly kind: 'study';
  readonly id: string;
  readonly name: string;
  /** Whose answer it stands in, and which part of the study it is. */
  readonly suffix: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly source: { readonly label: string; readonly citation: Citation };
  readonly cautions: { readonly heading: string; readonly items: readonly string[] } | null;
  readonly blocks: readonly Block[];
}

/** Folded away on a screen, open on paper. Never holds harms or a rating alone. */
export interface MoreBlock {
  readonly kind: 'more';
  readonly summary: string;
  readonly blocks: readonly Block[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly heading: string;
  /** What must not be done with the items, such as adding them up. */
  readonly note?: string;
  readonly items: readonly string[];
}

export interface SourcesBlock {
  readonly kind: 'sources';
  readonly citations: readonly Citation[];
}

export interface RegulationBlock {
  readonly kind: 'regulation';
  readonly title: string;
  readonly suffix: string;
  readonly statement: string;
  readonly decided: string;
  readonly citations: readonly Citation[];
}

/** What a reader may choose to see. */
export interface TherapyChoices {
  readonly heading: string;
  /** How many treatments may be added; empty where all are shown. */
  readonly more: string;
  readonly therapies: ChoiceGroup<string>;
  readonly questions: ChoiceGroup<TherapyQuestion>;
  readonly secondary: { readonly legend: string; readonly label: string; readonly checked: boolean };
  /** How much is shown, how much is not, and why. */
  readonly status: readonly string[];
}

export interface ChoiceGroup<Id extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly checked: boolean;
    readonly locked: boolean;
  }[];
}

export interface ReferencesModel {
  readonly heading: string;
  readonly note: string;
  readonly items: readonly Reference[];
}

export interface TermsModel {
  readonly heading: string;
  readonly items: readonly {
    readonly term: string;
    readonly abbreviation?: string | undefined;
    readonly definition: string;
  }[];
}

export interface AboutModel {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly standing: readonly string[];
}
