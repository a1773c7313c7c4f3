import { dataset, type DiseaseId } from '@limpide/data';
import { recordText } from '@limpide/i18n';
import { languages, pageLanguages, type PageLanguage } from './languages.ts';
import type { DiseaseWords } from './content/types.ts';

/** What a page is about. */
export type PageSubject =
  | { readonly kind: 'home' | 'diseases' | 'donor' }
  | { readonly kind: 'disease'; readonly disease: DiseaseId };

/** One prerendered page. */
export interface Route {
  readonly language: PageLanguage;
  readonly subject: PageSubject;
  readonly path: string;
}

/** Every disease of the data set. */
export const diseaseIds = Object.keys(dataset.disease) as readonly DiseaseId[];

/** A group of diseases, such as inflammatory bowel disease, has members in place of treatments. */
export const isGroup = (disease: DiseaseId): boolean => dataset.disease[disease]?.options.length === 0;

/** The diseases that name a group as the one they belong to. */
export const membersOf = (group: DiseaseId): readonly DiseaseId[] =>
  diseaseIds.filter((disease) => dataset.disease[disease]?.partOf === group);

/** The words of a disease, its name as it begins a heading. */
export function diseaseWords(
  language: PageLanguage,
  disease: DiseaseId,
): DiseaseWords & {
  readonly abbreviation?: string | undefined;
} {
  const record = dataset.disease[disease];
  if (!record) throw new Error(`The data set has no disease ${disease}: no page can be made of it.`);
  const { name, ofName, summary, abbreviation } = recordText(languages[language].locale, record);
  return { name: name.charAt(0).toLocaleUpperCase(language) + name.slice(1), ofName, summary, abbreviation };
}

/** Diseases in the alphabetical order of the language, accents in their place. */
export function inAlphabeticalOrder(
  language: PageLanguage,
  diseases: readonly DiseaseId[],
): readonly DiseaseId[] {
  const collator = new Intl.Collator(language);
  const name = (disease: DiseaseId): string => diseaseWords(language, disease).name;
  return [...diseases].sort((one, other) => collator.compare(name(one), name(other)));
}

/** Address of a page on the site. */
export function pathOf(language: PageLanguage, subject: PageSubject): string {
  if (subject.kind === 'home') return `/${language}/`;
  const last = subject.kind === 'disease' ? subject.disease : languages[language].content[subject.kind].slug;
  return `/${language}/${last}/`;
}

const subjects: readonly PageSubject[] = [
  { kind: 'home' },
  { kind: 'diseases' },
  { kind: 'donor' },
  ...diseaseIds.map((disease) => ({ kind: 'disease' as const, disease })),
];

/** All pages of the site. */
export const routes: readonly Route[] = pageLanguages.flatMap((language) =>
  subjects.map((subject) => ({ language, subject, path: pathOf(language, subject) })),
);
