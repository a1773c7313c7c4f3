import type { Dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Content, PageDisease } from './content/types.ts';
import { DiseaseWidgets } from './DiseaseWidgets.tsx';

/** Brings the widgets of a prerendered page to life. */
export function hydrate(
  disease: PageDisease,
  locale: Locale,
  dataset: Dataset,
  content: Pick<Content, 'comparisonTitle' | 'diagramTitle'>,
): void {
  const container = document.getElementById('widgets');
  if (!container) return;
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  hydrateRoot(
    container,
    <StrictMode>
      <DiseaseWidgets
        disease={disease}
        locale={locale}
        dataset={dataset}
        comparisonTitle={content.comparisonTitle}
        diagramTitle={content.diagramTitle}
        nonce={nonce}
      />
    </StrictMode>,
  );
}
