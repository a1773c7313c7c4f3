import { denominatorForPage, ImmuneResetDiagram, LimpideProvider, TherapyComparison } from '@limpide/react';
import type { Dataset, DiseaseId } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import type { ReactElement } from 'react';
import type { WidgetTitles } from './content/types.ts';

export interface DiseaseWidgetsProps {
  disease: DiseaseId;
  locale: Locale;
  dataset: Dataset;
  titles: WidgetTitles;
  nonce?: string | undefined;
}

/** The part of a page that comes to life: the comparison, and the diagram where a transplant is an option. */
export function DiseaseWidgets({
  disease,
  locale,
  dataset,
  titles,
  nonce,
}: DiseaseWidgetsProps): ReactElement {
  const options = dataset.disease[disease]?.options ?? [];
  const hasDiagram = options.some(({ therapy }) => therapy === 'autologous-hsct');
  // The figures of both are read on one page: they have one denominator.
  const denominator = denominatorForPage({
    dataset,
    comparisons: [disease],
    diagrams: hasDiagram ? [{ donor: 'autologous', disease }] : [],
  });
  return (
    <LimpideProvider
      locale={locale}
      dataset={dataset}
      denominator={denominator}
      {...(nonce ? { nonce } : {})}
    >
      <section aria-labelledby="comparison">
        <h2 id="comparison">{titles.comparison}</h2>
        <TherapyComparison id="therapies" disease={disease} headingLevel={3} />
      </section>
      {hasDiagram && (
        <section aria-labelledby="diagram">
          <h2 id="diagram">{titles.diagram}</h2>
          <ImmuneResetDiagram id="transplant" donor="autologous" disease={disease} headingLevel={3} />
        </section>
      )}
    </LimpideProvider>
  );
}
