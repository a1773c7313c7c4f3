import { createDataset, findRecord, type Dataset } from './dataset.js';
import type { LimpideRecord, Source } from './model/types.js';

/** Ids of the sources that a value names, at any depth. */
function sourceIds(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [field, inner] of Object.entries(value)) {
    if ((field === 'source' || field === 'rater') && typeof inner === 'string') found.add(inner);
    else sourceIds(inner, found);
  }
  return found;
}

/**
 * What a data set holds on one disease, as a data set: the disease, its options,
 * every study that includes it, the rules that are named and the sources of all these.
 *
 * @throws RangeError when the data set has no such disease.
 * @example toCsv(selectDisease(dataset, 'multiple-sclerosis'))
 */
export function selectDisease(dataset: Dataset, id: string): Dataset {
  const disease = findRecord(dataset.disease, id);
  if (!disease) {
    throw new RangeError(
      `selectDisease: the data set has no disease ${JSON.stringify(id)}, so nothing was selected. ` +
        `Take one of: ${Object.keys(dataset.disease).join(', ')}.`,
    );
  }
  const { options } = disease;
  const listed = new Set(options.flatMap(({ keyStudies, studies }) => [...keyStudies, ...studies]));
  const studies = Object.values(dataset.study).filter(
    (study) => listed.has(study.id) || study.diseases.includes(id),
  );
  const therapies = new Set([
    ...options.map(({ therapy }) => therapy),
    ...studies.flatMap((study) => [
      ...(study.therapies ?? []),
      ...study.arms.flatMap(({ therapy }) => therapy ?? []),
    ]),
  ]);
  const regulations = new Set(options.flatMap(({ regulation }) => regulation));
  const own: readonly LimpideRecord[] = [
    disease,
    ...[...therapies].flatMap((therapy) => findRecord(dataset.therapy, therapy) ?? []),
    ...studies,
    ...[...regulations].flatMap((regulation) => findRecord(dataset.regulation, regulation) ?? []),
  ];
  // A therapy's own sources speak of every disease: only what this one needs is named.
  const named = sourceIds(own.filter(({ kind }) => kind !== 'therapy'));
  const sources = [...named].flatMap((source): readonly Source[] => {
    const found = findRecord(dataset.source, source);
    return found ? [found] : [];
  });
  return createDataset([...own, ...sources], dataset);
}
