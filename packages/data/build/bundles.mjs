import { leanRecord } from './lean.mjs';

const keyOf = ({ kind, id }) => `${kind}/${id}`;

/** Every object inside a record, the record itself first. */
function* objectsIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** The outcomes that a record points at. */
const outcomeReferences = (record) =>
  [...objectsIn(record)].filter(({ kind, study }) => kind === 'outcome' && study);

/** The key of every record that a record points at, wherever it does. */
function references(record) {
  const found = outcomeReferences(record).map(({ study }) => `study/${study}`);
  for (const part of objectsIn(record)) {
    // What stands in for a whole study cites the sources of its outcomes only.
    if (part.source && !(part === record && record.partial)) found.push(`source/${part.source}`);
    if (part.rater) found.push(`source/${part.rater}`);
  }
  for (const option of record.options ?? []) {
    found.push(`therapy/${option.therapy}`);
    found.push(...[...option.keyStudies, ...option.studies].map((id) => `study/${id}`));
    found.push(...option.regulation.map((id) => `regulation/${id}`));
  }
  return found.concat((record.terms ?? []).map((id) => `term/${id}`));
}

/** A therapy or procedure points at studies of every disease; a page about one brings only its own. */
const concerns = (disease, record) =>
  record?.kind !== 'study' || record.diseases.some((tag) => tag === disease || tag === 'many-conditions');

/** The given records and all that they reach, in a steady order. */
function closure(disease, roots, records, faults) {
  const reached = new Map();
  const queue = [...roots];
  while (queue.length > 0) {
    const record = queue.pop();
    if (reached.has(keyOf(record))) continue;
    reached.set(keyOf(record), record);
    for (const key of references(record)) {
      const other = records.get(key);
      if (!other) faults.push(`Bundle ${disease}: no record ${key}. Add it or remove the reference to it.`);
      else if (record.kind === 'disease' || concerns(disease, other)) queue.push(other);
    }
  }
  return [...reached.keys()].sort().map((key) => reached.get(key));
}

/**
 * Of a disease, what a diagram shows: its name. The options stay named, so that
 * a comparison made of this bundle by mistake says what it lacks.
 */
const diseaseOfDiagram = (disease) => ({
  ...disease,
  partial: true,
  options: disease.options.map(({ therapy, role }) => ({
    therapy,
    role,
    ...{ keyStudies: [], studies: [], regulation: [], approval: [], unknown: [] },
  })),
  terms: [],
});

/** Of a study, what a diagram shows: the outcomes that its procedure points at. */
function studyOfDiagram(study, procedures) {
  const shown = procedures.flatMap(outcomeReferences).filter((reference) => reference.study === study.id);
  return {
    ...study,
    partial: true,
    cautions: [],
    samePeopleAs: [],
    outcomes: study.outcomes.filter(({ id }) => shown.some(({ outcome }) => outcome === id)),
  };
}

/**
 * The records of each bundle by its path: `<disease>` for a page with every
 * widget, `<disease>/<widget>` for a page with one.
 */
export function bundlesOf(all, faults) {
  const lean = all.map(leanRecord);
  const records = new Map(lean.map((record) => [keyOf(record), record]));
  const bundles = {};
  for (const disease of lean.filter(({ kind }) => kind === 'disease')) {
    const comparison = closure(disease.id, [disease], records, faults);
    const therapies = disease.options.map(({ therapy }) => therapy);
    const procedures = lean.filter(
      ({ kind, therapy }) => kind === 'procedure' && therapies.includes(therapy),
    );
    const ofDiagram = new Map(
      lean.map((record) => [
        keyOf(record),
        record.kind === 'study' ? studyOfDiagram(record, procedures) : record,
      ]),
    );
    bundles[disease.id] = closure(disease.id, [...comparison, ...procedures], records, faults);
    bundles[`${disease.id}/therapy-comparison`] = comparison;
    bundles[`${disease.id}/immune-reset-diagram`] = closure(
      disease.id,
      [diseaseOfDiagram(disease), ...procedures],
      ofDiagram,
      faults,
    );
  }
  return bundles;
}
