import { findRecord, soundDataset, type Dataset } from '@limpide/data';
import type { Denominator } from '@limpide/i18n';
import { diagramDenominator } from './immune-reset-diagram/denominator.js';
import type { Donor } from './immune-reset-diagram/scenes.js';
import { comparisonDenominator } from './therapy-comparison/denominator.js';

/** The widgets that stand on a page, by what they are about. */
export interface DenominatorForPageInput {
  readonly dataset: Dataset;
  /** Diseases that are compared. */
  readonly comparisons?: readonly string[] | undefined;
  /** Transplants that are drawn, each for one disease or, without one, for all. */
  readonly diagrams?: readonly { readonly donor: Donor; readonly disease?: string | undefined }[] | undefined;
}

/**
 * One denominator for every widget of a page (D3): 1,000 where a widget alone
 * would need it, else 100. Hand it to the provider, or to each widget.
 *
 * @example
 * const denominator = denominatorForPage({
 *   dataset,
 *   comparisons: ['multiple-sclerosis'],
 *   diagrams: [{ donor: 'autologous', disease: 'multiple-sclerosis' }],
 * });
 */
export function denominatorForPage(input: DenominatorForPageInput): Denominator {
  const { dataset } = soundDataset(input.dataset);
  const needs = [
    ...(input.comparisons ?? []).map((id) => {
      const disease = findRecord(dataset.disease, id);
      return disease ? comparisonDenominator(disease, dataset) : 100;
    }),
    ...(input.diagrams ?? []).map(({ donor, disease }) => {
      const procedure = Object.values(dataset.procedure).find((found) => found.donor === donor);
      return procedure ? diagramDenominator(procedure, dataset, disease) : 100;
    }),
  ];
  return needs.includes(1000) ? 1000 : 100;
}
