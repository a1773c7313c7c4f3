'use client';
import { forwardRef, type ForwardRefExoticComponent, type HTMLAttributes, type RefAttributes } from 'react';
import type { HeadingLevel } from '../internal/Heading.js';
import { ImmuneResetDiagramView } from './ImmuneResetDiagramView.js';
import { useImmuneResetDiagram, type UseImmuneResetDiagramParameters } from './useImmuneResetDiagram.js';

/**
 * The stages of a stem-cell transplant with drawings in which the cells can be
 * followed: what happens, why, how long, what people notice, the main risk.
 *
 * @example
 * <ImmuneResetDiagram donor="autologous" disease="multiple-sclerosis" id="transplant" />
 */
export const ImmuneResetDiagram: ForwardRefExoticComponent<
  ImmuneResetDiagramProps & RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, ImmuneResetDiagramProps>(function ImmuneResetDiagram(props, ref) {
  const {
    donor,
    disease,
    secondary,
    stage,
    defaultStage,
    onStageChange,
    hashNavigation,
    locale: ownLocale,
    dataset,
    denominator,
    headingLevel,
    ...root
  } = props;
  const { model, locale, control } = useImmuneResetDiagram({
    donor,
    disease,
    secondary,
    stage,
    defaultStage,
    onStageChange,
    hashNavigation,
    locale: ownLocale,
    dataset,
    denominator,
    id: root.id,
  });
  return (
    <ImmuneResetDiagramView
      {...root}
      model={model}
      locale={locale}
      rootRef={ref}
      headingLevel={headingLevel}
      control={control}
    />
  );
});

export interface ImmuneResetDiagramProps
  extends
    UseImmuneResetDiagramParameters,
    Omit<HTMLAttributes<HTMLElement>, keyof UseImmuneResetDiagramParameters | 'children' | 'lang' | 'dir'> {
  /** Level of the widget's own title; headings inside follow it. @default 2 */
  readonly headingLevel?: HeadingLevel | undefined;
}
