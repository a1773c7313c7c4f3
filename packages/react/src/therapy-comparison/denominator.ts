import { findRecord, type Dataset, type Disease, type Option, type Therapy } from '@limpide/data';
import { denominatorFor, type Denominator } from '@limpide/i18n';
import { appliesTo } from '../internal/evidence/appliesTo.js';

/**
 * The denominator of a whole comparison: of all its studies, whichever columns
 * and figures are shown, so that a choice never changes the numbers.
 */
export function comparisonDenominator(disease: Disease, { therapy, study }: Dataset): Denominator {
  const ids = disease.options.flatMap((option) => {
    const record = findRecord(therapy, option.therapy);
    return record ? studyIds(disease, option, record) : [];
  });
  return denominatorFor(ids.flatMap((id) => findRecord(study, id)?.outcomes ?? []));
}

const studyIds = (disease: Disease, option: Option, therapy: Therapy): readonly string[] => [
  ...option.keyStudies,
  ...option.studies,
  ...therapy.harms.filter((harm) => appliesTo(harm, disease.id)).map((harm) => harm.study),
];
