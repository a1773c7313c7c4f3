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
  for (const { source, rater } of objectsIn(record)) {
    if (source) found.push(`source/${source}`);
    if (rater) found.push(`source/${rater}`);
  }
  for (const option of record.options ?? []) {
    found.push(`therapy/${option.therapy}`);
    found.push(...[...option.keyStudies, ...option.studies].map((id) => `study/${id}`));
    found.push(...option.regulation.map((id) => `regulation/${id}`));
  }
  found.push(...(record.samePeopleAs ?? []).map((id) => `study/${id}`));
  return found.concat((record.terms ?? []).map((id) => `term/${id}`));
}

/** A diagram shows of a disease its name, and cites the sources of a study's figures, not of the study. */
const referencesInDiagram = ({ kind, outcomes, ...record }) =>
  kind === 'disease' ? [] : kind === 'study' ? references({ outcomes }) : references(record);

/** Of a group's members a page shows the names. */
const referencesInPage = (record) => (record.kind === 'disease' && record.partial ? [] : references(record));

/** A procedure points at studies of every disease; a page about one brings those that its diagram shows. */
const isShown = (disease, record, other) =>
  record.kind !== 'procedure' ||
  other.kind !== 'study' ||
  other.diseases.some((tag) => tag === disease || tag === 'many-conditions');

/** The given records and all that they reach, in a steady order. */
function closure(disease, roots, records, follow, faults) {
  const reached = new Map();
  const queue = [...roots];
  while (queue.length > 0) {
    const record = queue.pop();
    if (reached.has(keyOf(record))) continue;
    reached.set(keyOf(record), record);
    for (const key of follow(record)) {
      const other = records.get(key);
      if (!other) faults.push(`Bundle ${disease}: no record ${key}. Add it or remove the reference to it.`);
      else if (isShown(disease, record, other)) queue.push(other);
    }
  }
  return [...reached.keys()].sort().map((key) => reached.get(key));
}

/**
 * Of a disease, what a diagram shows: its name. The options stay named, so that
 * a comparison made of this bundle by mistake says what it lacks.
 */
const diseaseInPart = (disease) => ({
  ...disease,
  partial: true,
  options: disease.options.map(({ therapy, role }) => ({
    therapy,
    role,
    keyStudies: [],
    studies: [],
    regulation: [],
    approval: [],
    unknown: [],
  })),
  terms: [],
});

/**
 * Of a study that is no option's own, what is shown: the outcomes that therapies
 * and procedures point at. The same for every bundle, so that bundles can be joined.
 */
function studyInPart(study, pointers) {
  const shown = pointers.filter((reference) => reference.study === study.id);
  return {
    ...study,
    partial: true,
    samePeopleAs: [],
    outcomes: study.outcomes.filter(({ id }) => shown.some(({ outcome }) => outcome === id)),
  };
}

/** A therapy or procedure without the items that hold for other diseases only. */
function withoutOtherDiseases(value, disease) {
  if (Array.isArray(value)) {
    return value
      .filter((item) => !item?.diseases || item.kind === 'study' || item.diseases.includes(disease))
      .map((item) => withoutOtherDiseases(item, disease));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, withoutOtherDiseases(inner, disease)]),
  );
}

/** The records by key: whole, but for studies that `isWhole` leaves out. */
function recordsByKey(lean, isWhole, pointers) {
  return new Map(
    lean.map((record) => [
      keyOf(record),
      record.kind === 'study' && !isWhole(record) ? studyInPart(record, pointers) : record,
    ]),
  );
}

/** The bundle of each diagram, by whose cells are given. */
const diagrams = { autologous: 'immune-reset-diagram', allogeneic: 'immune-reset-diagram/allogeneic' };

/**
 * The records of each bundle by its path: `<disease>` for a page with every
 * widget, `<disease>/<widget>` for a page with one. A diagram of a transplant
 * from a donor, which no disease's page shows by itself, has a bundle of its own.
 */
export function bundlesOf(all, faults) {
  const everything = all.map(leanRecord);
  // Of all records, so that a study in part is the same in every disease's bundle.
  const pointers = everything
    .filter(({ kind }) => kind === 'therapy' || kind === 'procedure')
    .flatMap(outcomeReferences);
  const bundles = {};
  for (const disease of everything.filter(({ kind }) => kind === 'disease')) {
    const lean = everything.map((record) =>
      record.kind === 'therapy' || record.kind === 'procedure'
        ? withoutOtherDiseases(record, disease.id)
        : record,
    );
    const therapies = disease.options.map(({ therapy }) => therapy);
    const studies = disease.options.flatMap((option) => [...option.keyStudies, ...option.studies]);
    const procedures = lean.filter(({ kind }) => kind === 'procedure');
    const ofDisease = procedures.filter(({ therapy }) => therapies.includes(therapy));
    const members = everything
      .filter(({ kind, partOf }) => kind === 'disease' && partOf === disease.id)
      .map(diseaseInPart);
    const ofOptions = recordsByKey(lean, ({ id }) => studies.includes(id), pointers);
    const inPart = recordsByKey(lean, () => false, pointers);
    const bundle = (roots, records, follow = references) =>
      closure(disease.id, roots, records, follow, faults);

    bundles[disease.id] = bundle([disease, ...members, ...ofDisease], ofOptions, referencesInPage);
    bundles[`${disease.id}/therapy-comparison`] = bundle([disease, ...members], ofOptions, referencesInPage);
    for (const [donor, path] of Object.entries(diagrams)) {
      bundles[`${disease.id}/${path}`] = bundle(
        [diseaseInPart(disease), ...procedures.filter((procedure) => procedure.donor === donor)],
        inPart,
        referencesInDiagram,
      );
    }
  }
  return bundles;
}
