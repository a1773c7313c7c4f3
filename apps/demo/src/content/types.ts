/** A heading with its paragraphs or points. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

/** The publisher's own words, in one language. */
export interface Content {
  readonly siteName: string;
  readonly skipToContent: string;
  readonly otherLanguage: string;
  readonly pages: string;
  readonly languages: string;
  readonly home: {
    readonly navigation: string;
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly sections: readonly Section[];
    readonly chooseDisease: string;
  };
  readonly disease: Readonly<Record<PageDisease, DiseaseContent>>;
  readonly comparisonTitle: string;
  readonly diagramTitle: string;
  readonly footer: readonly string[];
}

export interface DiseaseContent {
  readonly navigation: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly teaser: string;
}

export const pageDiseases = ['systemic-sclerosis', 'multiple-sclerosis'] as const;
export type PageDisease = (typeof pageDiseases)[number];
export const pageLanguages = ['en', 'fr'] as const;
export type PageLanguage = (typeof pageLanguages)[number];
