import { ImmuneResetDiagram, LimpideProvider, TherapyComparison } from '@limpide/react';
import type { Dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import type { ReactElement } from 'react';
import type { PageDisease } from './content/types.ts';

export interface DiseaseWidgetsProps {
  disease: PageDisease;
  locale: Locale;
  dataset: Dataset;
  comparisonTitle: string;
  diagramTitle: string;
  nonce?: string | undefined;
}

/** The part of a page that comes to life: both widgets on one disease. */
export function DiseaseWidgets({
  disease,
  locale,
  dataset,
  comparisonTitle,
  diagramTitle,
  nonce,
}: DiseaseWidgetsProps): ReactElement {
  return (
    <LimpideProvider locale={locale} dataset={dataset} {...(nonce ? { nonce } : {})}>
      <section aria-labelledby="comparison">
        <h2 id="comparison">{comparisonTitle}</h2>
        <TherapyComparison id="therapies" disease={disease} headingLevel={3} />
      </section>
      <section aria-labelledby="diagram">
        <h2 id="diagram">{diagramTitle}</h2>
        <ImmuneResetDiagram id="transplant" donor="autologous" disease={disease} headingLevel={3} />
      </section>
    </LimpideProvider>
  );
}
