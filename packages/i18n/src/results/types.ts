import type { OutcomeKind, SourceKind } from '@limpide/data/model';

/** One group of an outcome, ready to be shown. */
export interface GroupFigure {
  readonly id: string;
  /** `transplant of their own stem cells` */
  readonly label: string;
  /** `28 in 100`; absent where no frequency may be derived. */
  readonly frequency?: string;
  /** `28%` */
  readonly percent?: string;
  /** Whole number out of the denominator, as shown in `frequency`; for drawing. */
  readonly share?: number;
  /** `22 of 79 people` */
  readonly count?: string;
  /** The other frame: `this was not the case for 72 in 100`. */
  readonly complement?: string;
  /** `between 50 and 82 in 100 (90% confidence interval)` */
  readonly interval?: string;
  /** A value that is no frequency: `24 months`, `0.16 per person per year`, `not reported`. */
  readonly value?: string;
}

/** The five ways in which an outcome may be drawn, decided by what is known. */
export type OutcomeForm =
  /** Two or more groups with figures on the same denominator. */
  | 'comparison'
  /** Figures with nothing to compare them with: dashed frame, one panel; `comparator` says why. */
  | 'single-arm'
  /** Only a relative effect, or figures that are no frequency. */
  | 'values'
  /** Words only. */
  | 'words'
  /** Looked for, not found. */
  | 'not-reported';

/** All that is shown of one outcome, in one language. */
export interface OutcomeDescription {
  readonly study: string;
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly form: OutcomeForm;
  readonly role: 'benefit' | 'harm' | 'course';
  readonly label: string;
  /** The whole result in one plain sentence or two: caption, text alternative, print, embed. */
  readonly sentence: string;
  readonly groups: readonly GroupFigure[];
  /** Denominator of all frequencies in the view; whole numbers out of it are drawn. */
  readonly denominator: 100 | 1000;
  /** `12 fewer in 100 in the group ‘…’ than in the group ‘…’`: the difference of the shown numbers. */
  readonly difference?: string;
  /** Relative effect, beside absolute figures or said to stand alone. */
  readonly effect?: string;
  /** `Adults aged 18–65 …`, or that it was not stated. */
  readonly population: string;
  /** `within 12 months`, or that it was not stated. */
  readonly period: string;
  /** `Compared with …`, `There was no comparison group`, … */
  readonly comparator: string;
  /** `Per protocol: only people who …`; absent where the source does not say. */
  readonly analysis?: string;
  readonly certainty: {
    readonly level: 'high' | 'moderate' | 'low' | 'very-low' | 'not-rated';
    /** `Low certainty`, `Certainty not rated` */
    readonly label: string;
    /** Who rated it and when; else the study's design. */
    readonly detail: string;
  };
  readonly note?: string;
  readonly provenance: readonly {
    readonly source: string;
    readonly kind: SourceKind;
    readonly detail: string;
  }[];
  /** Read only in a secondary account: shown on request, and says so. */
  readonly secondary: boolean;
}
