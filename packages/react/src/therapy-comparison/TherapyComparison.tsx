'use client';
import { forwardRef, type ForwardRefExoticComponent, type HTMLAttributes, type RefAttributes } from 'react';
import type { HeadingLevel } from '../internal/Heading.js';
import { TherapyComparisonView } from './TherapyComparisonView.js';
import { TherapyComparisonChooser } from './parts/TherapyComparisonChooser.js';
import { useTherapyComparison, type UseTherapyComparisonParameters } from './useTherapyComparison.js';

/**
 * Compares the treatments of one disease, question by question: benefit and
 * harm together, how sure each figure is, and where it comes from.
 *
 * @example
 * <TherapyComparison disease="systemic-sclerosis" />
 */
export const TherapyComparison: ForwardRefExoticComponent<
  TherapyComparisonProps & RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, TherapyComparisonProps>(function TherapyComparison(props, ref) {
  const {
    disease,
    therapies,
    defaultTherapies,
    onTherapiesChange,
    questions,
    defaultQuestions,
    onQuestionsChange,
    secondary,
    defaultSecondary,
    onSecondaryChange,
    locale: ownLocale,
    dataset,
    denominator,
    headingLevel,
    ...root
  } = props;
  const { model, locale, toggleTherapy, toggleQuestion, showSecondary } = useTherapyComparison({
    disease,
    therapies,
    defaultTherapies,
    onTherapiesChange,
    questions,
    defaultQuestions,
    onQuestionsChange,
    secondary,
    defaultSecondary,
    onSecondaryChange,
    locale: ownLocale,
    dataset,
    denominator,
    id: root.id,
  });

  return (
    <TherapyComparisonView
      {...root}
      model={model}
      locale={locale}
      rootRef={ref}
      headingLevel={headingLevel}
      chooser={
        model.kind === 'comparison' ? (
          <TherapyComparisonChooser
            choices={model.choices}
            onTherapy={toggleTherapy}
            onQuestion={toggleQuestion}
            onSecondary={showSecondary}
          />
        ) : null
      }
    />
  );
});

export interface TherapyComparisonProps
  extends
    UseTherapyComparisonParameters,
    Omit<HTMLAttributes<HTMLElement>, keyof UseTherapyComparisonParameters | 'children' | 'lang' | 'dir'> {
  /** Level of the widget's own title; headings inside follow it. @default 2 */
  readonly headingLevel?: HeadingLevel | undefined;
}
