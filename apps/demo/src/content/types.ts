/** A heading with its paragraphs or points. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

/** What stands above a page, in search results, and in the navigation. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly navigation: string;
}

/** The titles above the widgets of a disease page. */
export interface WidgetTitles {
  readonly comparison: string;
  readonly diagram: string;
}

/** Of a disease, the words of its record that the publisher's own sentences are made of. */
export interface DiseaseWords {
  /** As it begins a heading: `Systemic sclerosis`. */
  readonly name: string;
  /** After "of": `of systemic sclerosis`. */
  readonly ofName: string;
  readonly summary: string;
}

/** The publisher's own words, in one language. What they say of a disease is made from its record. */
export interface Content {
  readonly siteName: string;
  readonly skipToContent: string;
  readonly otherLanguage: string;
  readonly pages: string;
  readonly languages: string;
  readonly home: PageWords & {
    readonly sections: readonly Section[];
    readonly chooseDisease: string;
  };
  readonly diseases: PageWords & {
    /** Last part of the page's address. */
    readonly slug: string;
    /** How trials were counted. */
    readonly note: string;
    /** `Autologous transplant: 4 reports of randomised trials`. */
    randomized(therapy: string, reports: number): string;
  };
  readonly donor: PageWords & {
    readonly slug: string;
    /** Leads from a disease to the page. */
    readonly link: string;
  };
  readonly disease: {
    title(disease: DiseaseWords): string;
    description(disease: DiseaseWords): string;
    lead(disease: DiseaseWords): string;
    /** Before the name of the group to which a disease belongs. */
    readonly partOf: string;
  };
  readonly group: {
    title(disease: DiseaseWords): string;
    description(disease: DiseaseWords): string;
    lead(disease: DiseaseWords): string;
    /** Above the members of a group. */
    readonly members: string;
    /** Why a group has no comparison of its own. */
    readonly note: string;
  };
  readonly widgets: WidgetTitles;
  readonly footer: readonly string[];
}
