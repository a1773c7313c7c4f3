import type { Dataset, Disease, DiseaseId } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import type { Donor, HeadingLevel, TherapyChoice, TherapyQuestion } from '@limpide/react/server';

/** The widgets that can be embedded. */
export const embedWidgets = ['therapy-comparison', 'immune-reset-diagram'] as const;
export type EmbedWidget = (typeof embedWidgets)[number];

/** Under which terms words and figures may be used. */
export interface Licence {
  /** Short name, such as `CC BY 4.0`. */
  readonly name: string;
  readonly href: string;
}

/** Options of every widget. */
export interface EmbedOptions {
  /** A locale, or the tag of a shipped one: `en`, `fr`. The page's language; never guessed. */
  readonly locale: Locale | 'en' | 'fr';
  /** @default all shipped records */
  readonly dataset?: Dataset | undefined;
  /** Level of the widget's own title; headings inside follow it. @default 2 */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Show figures read only in secondary accounts too. @default false */
  readonly secondary?: boolean | undefined;
  /**
   * Where whole pages are served: an https origin with an optional path, or
   * `/` for the host's own site. The widget's address follows it.
   *
   * @default '/'
   */
  readonly base?: string | undefined;
  /** Edition to which the link leads: this one, or always the latest. @default 'pinned' */
  readonly edition?: 'pinned' | 'latest' | undefined;
  /** Edition of words and figures. @default the version of this package */
  readonly version?: string | undefined;
  /** @default CC BY 4.0, that of the shipped records */
  readonly licence?: Licence | undefined;
  /** What the `@id` of a record begins with in the JSON-LD. @default 'urn:limpide:' */
  readonly recordBase?: string | undefined;
}

export interface TherapyComparisonOptions extends EmbedOptions {
  /** A shipped disease by its id, or a publisher's own record. */
  readonly disease: DiseaseId | Disease;
  /** The columns; usual care is shown in any case. @default what is being studied, and usual care */
  readonly therapies?: readonly TherapyChoice[] | undefined;
  /** The rows. @default all */
  readonly questions?: readonly TherapyQuestion[] | undefined;
}

export interface ImmuneResetDiagramOptions extends EmbedOptions {
  /** Whose cells are given: `autologous`, the person's own; `allogeneic`, a donor's. */
  readonly donor: Donor;
  /** Narrows the figures to studies of one disease. */
  readonly disease?: DiseaseId | Disease | undefined;
}

/** The options of a widget. */
export interface OptionsOf {
  readonly 'therapy-comparison': TherapyComparisonOptions;
  readonly 'immune-reset-diagram': ImmuneResetDiagramOptions;
}

/** One widget in one language, in every form that needs no script. */
export interface StaticWidget {
  readonly title: string;
  /** Of the whole page, as the snippet links it. */
  readonly address: string;
  /** The whole widget, with its drawings and stable `data-part` names, for pages of one's own. */
  readonly html: string;
  /** Style sheet of `html`: the same for every subject and language. */
  readonly css: string;
  /** What an author pastes: plain semantic HTML that survives the save of a publishing system. */
  readonly snippet: string;
  /** Style sheet of `snippet`, for sites that can host one: the same for every subject and language. */
  readonly snippetCss: string;
  /** schema.org graph of what is shown, safe inside `<script type="application/ld+json">`. */
  readonly jsonLd: string;
  /** Plain text with its sources, for newsletters. */
  readonly text: string;
}
