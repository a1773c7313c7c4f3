import { dataset, type DiseaseId } from '@limpide/data';
import { renderStatic, type StaticWidget } from '../src/index.js';

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const diseases = Object.keys(dataset.disease) as readonly DiseaseId[];

/** Served from elsewhere, as most publishers would. */
export const base = 'https://example.org/limpide';

const made = new Map<string, StaticWidget>();

/** A widget, rendered once for all tests of a file. */
export function comparison(disease: DiseaseId, locale: Language): StaticWidget {
  const key = `${disease}/${locale}`;
  const found = made.get(key) ?? renderStatic('therapy-comparison', { disease, locale, base });
  made.set(key, found);
  return found;
}

/** The diagram with the figures of one disease. */
export function diagram(locale: Language): StaticWidget {
  const found =
    made.get(locale) ??
    renderStatic('immune-reset-diagram', {
      donor: 'autologous',
      disease: 'multiple-sclerosis',
      locale,
      base,
    });
  made.set(locale, found);
  return found;
}
