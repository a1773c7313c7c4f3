import type { DiseaseId, TherapyId } from './generated/ids.js';
import { findRecord, type Dataset } from './dataset.js';
import type { Disease, Outcome, Source, Study, Therapy } from './model/types.js';
import type { DiseaseTag } from './model/shipped.js';

/** Designs that readers ask for by one name. */
const designs = {
  /** People were allotted by chance; trials without results yet included. */
  randomized: ['randomized-trial', 'randomized-trial-protocol'],
  /** Compared with others, not allotted by chance. */
  comparative: ['comparative-cohort'],
  /** One group, or groups of one study, without a comparison. */
  uncontrolled: ['single-arm-trial', 'cohort', 'registry', 'case-series', 'survey'],
  /** Several studies read together. */
  review: ['systematic-review', 'meta-analysis'],
  guideline: ['guideline'],
} as const satisfies Readonly<Record<string, readonly Study['design']['type'][]>>;

/** What to look for; what is left out does not narrow the search. */
export interface EvidenceQuery {
  /** Studies that include this condition by name: not those of many conditions together. */
  readonly disease?: DiseaseId | DiseaseTag | Disease;
  readonly therapy?: TherapyId | Therapy;
  /** A family of designs, or one design as a record names it. */
  readonly design?: keyof typeof designs | Study['design']['type'];
  readonly status?: Study['status'];
}

/** One study with what it found, benefit and harm together. */
export interface Evidence {
  readonly study: Study;
  /** Where it was published; `undefined` where the data set lacks the source. */
  readonly source: Source | undefined;
  readonly benefits: readonly Outcome[];
  readonly harms: readonly Outcome[];
  /** Times and measures that are neither: days until engraftment. */
  readonly course: readonly Outcome[];
  /** Figures read only in a secondary account: check them in the original before you show them. */
  readonly secondary: readonly Outcome[];
  /** Other reports on the same people: their numbers are never added to these. */
  readonly samePeopleAs: readonly Study[];
}

const idOf = (record: string | { readonly id: string } | undefined): string | undefined =>
  typeof record === 'string' ? record : record?.id;

/** Whether an outcome was read nowhere but in a secondary account. */
export const isSecondary = ({ provenance }: Outcome): boolean =>
  provenance.length > 0 && provenance.every(({ kind }) => kind === 'secondary');

/**
 * The studies of a data set that match, in the order of the data set.
 *
 * @example findEvidence(dataset, { disease: 'systemic-sclerosis', therapy: 'autologous-hsct', design: 'randomized' })
 */
export function findEvidence(dataset: Dataset, query: EvidenceQuery = {}): readonly Evidence[] {
  const [disease, therapy] = [idOf(query.disease), idOf(query.therapy)];
  const family: readonly string[] | undefined =
    query.design &&
    (Object.hasOwn(designs, query.design) ? designs[query.design as keyof typeof designs] : [query.design]);
  return Object.values(dataset.study)
    .filter(
      (study) =>
        (disease === undefined || study.diseases.includes(disease)) &&
        (therapy === undefined || (study.therapies?.includes(therapy) ?? false)) &&
        (family === undefined || family.includes(study.design.type)) &&
        (query.status === undefined || study.status === query.status),
    )
    .map((study) => {
      const firstHand = study.outcomes.filter((outcome) => !isSecondary(outcome));
      const ofRole = (role: Outcome['role']): readonly Outcome[] =>
        firstHand.filter((outcome) => outcome.role === role);
      return {
        study,
        source: findRecord(dataset.source, study.source),
        benefits: ofRole('benefit'),
        harms: ofRole('harm'),
        course: ofRole('course'),
        secondary: study.outcomes.filter(isSecondary),
        samePeopleAs: study.samePeopleAs.flatMap((id) => findRecord(dataset.study, id) ?? []),
      };
    });
}
