import { pageDiseases, pageLanguages, type PageDisease, type PageLanguage } from './content/types.ts';

/** One prerendered page. */
export interface Route {
  readonly language: PageLanguage;
  /** `null` for the home page. */
  readonly disease: PageDisease | null;
  readonly path: string;
}

/** Address of a page on the site. */
export const pathOf = (language: PageLanguage, disease: PageDisease | null): string =>
  disease ? `/${language}/${disease}/` : `/${language}/`;

/** All pages of the site. */
export const routes: readonly Route[] = pageLanguages.flatMap((language) =>
  [null, ...pageDiseases].map((disease) => ({ language, disease, path: pathOf(language, disease) })),
);
