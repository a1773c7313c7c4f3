import type { OutcomeDescription } from '@limpide/i18n';

/** A numbered reference beside a figure or sentence, with the one click to its source. */
export interface Citation {
  readonly source: string;
  readonly number: number;
  /** Id of its entry in the list of sources, on the same page. */
  readonly anchor: string;
  /** Accessible name of the numbered link: `Reference 3`. */
  readonly label: string;
  /** Short name of the source: `JAMA 2014`. */
  readonly name: string;
  /** Language of `name`. */
  readonly nameLang: string;
  /** Where the source can be read; `null` where no address is confirmed. */
  readonly href: string | null;
  /** Said in place of the link: `original not confirmed`. */
  readonly unconfirmed: string;
  /** What was read there, for this figure: `table`, `copy of the article`. */
  readonly detail?: string;
}

/** One entry of the list of sources. */
export interface Reference extends Citation {
  readonly title: string;
  readonly titleLang: string;
  /** That `title` is not the name of a work: it says that none is recorded. */
  readonly untitled: boolean;
  /** Authors, journal and year, as far as they are confirmed. */
  readonly citation: string;
  /** Language of `citation`. */
  readonly citationLang: string;
  /** `Retracted`, `Preprint …`; absent where nothing was seen. */
  readonly status?: string;
  readonly fault?: FaultModel;
}

/** In place of something that cannot be shown: which field, which value, how to mend it. */
export interface FaultModel {
  readonly kind: 'fault';
  readonly message: string;
}

/** One sentence with its references. */
export interface StatementModel {
  readonly kind: 'statement';
  readonly text: string;
  readonly citations: readonly Citation[];
  /** What it rests on where it has no source, or where a mechanism was seen (D11). */
  readonly aside?: string;
}

/** One outcome with all that makes it true. */
export interface FigureModel {
  readonly kind: 'figure';
  readonly outcome: OutcomeDescription;
  /** `Benefit looked for`, `Harm` */
  readonly tag: string;
  /** Who was counted; short where the population stands above. */
  readonly population: string;
  /** The figure's study; absent where the figure stands inside the study's own block, which says it. */
  readonly study?: StudyNote;
  readonly citations: readonly Citation[];
  /** Who rated the certainty, and how; absent where nobody has. */
  readonly rating?: { readonly sentence: readonly (string | { readonly citation: Citation })[] };
  /** That it was read only in a secondary account. */
  readonly secondary?: string;
  readonly words: FigureWords;
}

/** What must be known of a study beside each figure of it: its size and its limits. */
export interface StudyNote {
  /** `ASTIS: 156 people` */
  readonly people: string;
  readonly cautions: readonly string[];
}

/**
 * Outcomes of the same people with the same comparison, under one statement of
 * both: benefits and harms stand together.
 */
export interface PanelModel {
  readonly kind: 'panel';
  readonly figures: readonly FigureModel[];
  readonly population: string;
  readonly comparator: string;
  readonly study?: StudyNote;
  /** Sources of all outcomes; absent where they differ and stand beside each. */
  readonly citations?: readonly Citation[];
  readonly words: FigureWords;
}

/** Labels of a figure's parts, made once per widget. */
export interface FigureWords {
  readonly study: string;
  readonly cautions: string;
  readonly population: string;
  readonly period: string;
  readonly comparator: string;
  readonly certainty: string;
  readonly source: string;
  readonly difference: string;
  readonly effect: string;
  readonly analysis: string;
  readonly note: string;
}
