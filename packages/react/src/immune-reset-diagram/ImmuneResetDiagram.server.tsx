import type { HTMLAttributes, ReactElement } from 'react';
import type { HeadingLevel } from '../internal/Heading.js';
import { ImmuneResetDiagramView } from './ImmuneResetDiagramView.js';
import { createImmuneResetDiagram, type ImmuneResetDiagramInput } from './model.js';

/**
 * The diagram without context, hooks or script: for server components, static
 * pages and mail. All stages are shown, each with its drawing.
 *
 * @example
 * <ImmuneResetDiagram locale={fr} dataset={dataset} donor="autologous" id="transplant" />
 */
export function ImmuneResetDiagram(props: StaticImmuneResetDiagramProps): ReactElement {
  const { locale, dataset, donor, disease, secondary, denominator, headingLevel, ...root } = props;
  const model = createImmuneResetDiagram({
    locale,
    dataset,
    donor,
    disease,
    secondary,
    denominator,
    id: root.id,
  });
  return <ImmuneResetDiagramView {...root} model={model} locale={locale} headingLevel={headingLevel} />;
}

export interface StaticImmuneResetDiagramProps
  extends
    Omit<ImmuneResetDiagramInput, 'stage'>,
    Omit<HTMLAttributes<HTMLElement>, keyof ImmuneResetDiagramInput | 'children' | 'lang' | 'dir'> {
  /** Level of the widget's own title; headings inside follow it. @default 2 */
  readonly headingLevel?: HeadingLevel | undefined;
}
