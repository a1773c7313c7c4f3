import type { HTMLAttributes, ReactElement } from 'react';
import { createTherapyComparison, type TherapyComparisonInput } from './model.js';
import type { HeadingLevel } from '../internal/Heading.js';
import { TherapyComparisonView } from './TherapyComparisonView.js';

/**
 * The comparison without context, hooks or script: for server components,
 * static pages and mail. The reader's choice of columns and rows is left out;
 * the page makes it.
 *
 * @example
 * <TherapyComparison locale={fr} dataset={dataset} disease="systemic-sclerosis" />
 */
export function TherapyComparison(props: StaticTherapyComparisonProps): ReactElement {
  const { locale, dataset, disease, therapies, questions, secondary, denominator, headingLevel, ...root } =
    props;
  const model = createTherapyComparison({
    locale,
    dataset,
    disease,
    therapies,
    questions,
    secondary,
    denominator,
    id: root.id,
  });
  return <TherapyComparisonView {...root} model={model} locale={locale} headingLevel={headingLevel} />;
}

export interface StaticTherapyComparisonProps
  extends
    TherapyComparisonInput,
    Omit<HTMLAttributes<HTMLElement>, keyof TherapyComparisonInput | 'children' | 'lang' | 'dir'> {
  /** Level of the widget's own title; headings inside follow it. @default 2 */
  readonly headingLevel?: HeadingLevel | undefined;
}
