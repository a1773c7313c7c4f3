import { findRecord, type Dataset, type OutcomeReference, type Procedure } from '@limpide/data';
import { denominatorFor, type Denominator } from '@limpide/i18n';
import { appliesTo } from '../internal/evidence/appliesTo.js';

/**
 * The denominator of a whole diagram: of all its figures for the disease, in
 * whichever stage, hidden ones too, so that neither a step nor a choice changes
 * the numbers, and the strip agrees with the stages.
 */
export function diagramDenominator(
  procedure: Procedure,
  { study: studies }: Dataset,
  disease: string | undefined,
): Denominator {
  return denominatorFor(
    referencesIn(procedure).flatMap((reference) => {
      const study = findRecord(studies, reference.study);
      if (!study || !appliesTo(reference, disease) || !isAbout(study, disease)) return [];
      return study.outcomes.filter(({ id }) => id === reference.outcome);
    }),
  );
}

/** Whether a study is about a disease, alone or among many; `undefined`: about any. */
export const isAbout = (
  { diseases }: { readonly diseases: readonly string[] },
  disease: string | undefined,
): boolean => disease === undefined || diseases.some((tag) => tag === disease || tag === 'many-conditions');

/** Every outcome that a procedure points at. */
export const referencesIn = ({ stages, mortality }: Procedure): readonly OutcomeReference[] =>
  [
    ...mortality,
    ...stages.flatMap(({ notice, results = [], mainRisk, immuneCells }) => [
      ...notice,
      ...results,
      ...(mainRisk.kind === 'noFigureFound' ? [] : mainRisk.outcomes),
      ...immuneCells,
    ]),
  ].filter((item) => item.kind === 'outcome');
