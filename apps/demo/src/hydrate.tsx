import type { Dataset, DiseaseId } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { WidgetTitles } from './content/types.ts';
import { DiseaseWidgets } from './DiseaseWidgets.tsx';

/** Brings the widgets of a prerendered page to life. */
export function hydrate(disease: DiseaseId, locale: Locale, dataset: Dataset, titles: WidgetTitles): void {
  const container = document.getElementById('widgets');
  if (!container) return;
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  hydrateRoot(
    container,
    <StrictMode>
      <DiseaseWidgets disease={disease} locale={locale} dataset={dataset} titles={titles} nonce={nonce} />
    </StrictMode>,
  );
}
