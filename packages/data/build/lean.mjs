/**
 * Records as a page needs them. What no widget shows stays with the whole
 * records: pointers into the evidence files, codes, p values, upkeep dates of
 * records that show none. scripts/check-bundles.mjs proves that a page made of
 * lean records shows the same.
 */

const omit = (record, ...fields) =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

/** The one field that says where a source is read: the first that is confirmed, as `sourceLink` reads them. */
function address({ doi, pmcid, pmid, url }) {
  return doi ? { doi } : pmcid ? { pmcid } : pmid ? { pmid } : url ? { url } : {};
}

const notShownOfSource = [
  'type',
  'registrations',
  'doiCandidate',
  'notVerified',
  'status',
  'checkedOn',
  'recheckBy',
];

function leanSource(source) {
  const shown = omit(source, ...notShownOfSource, 'doi', 'pmcid', 'pmid', 'url');
  return { ...shown, ...address(source), status: { kind: source.status.kind } };
}

function leanOutcome(outcome) {
  const { effect, ...shown } = omit(outcome, 'noted');
  return effect ? { ...shown, effect: omit(effect, 'p') } : shown;
}

const leanStudy = (study) => ({
  ...omit(study, 'therapies', 'registrations', 'related', 'checkedOn', 'recheckBy', 'review'),
  design: omit(study.design, 'phase'),
  arms: study.arms.map((arm) => omit(arm, 'n')),
  outcomes: study.outcomes.map(leanOutcome),
});

const leanByKind = {
  source: leanSource,
  study: leanStudy,
  disease: (disease) => omit(disease, 'codes', 'facts'),
  cell: (cell) => omit(cell, 'checkedOn', 'recheckBy'),
  therapy: (therapy) => omit(therapy, 'cells', 'donor', 'checkedOn', 'recheckBy', 'review'),
  regulation: (regulation) =>
    omit(regulation, 'region', 'therapies', 'diseases', 'checkedOn', 'recheckBy', 'review'),
  term: (term) => omit(term, 'category', 'seeAlso', 'frenchTermSeen', 'checkedOn', 'recheckBy', 'review'),
};

function withoutEvidence(value) {
  if (Array.isArray(value)) return value.map(withoutEvidence);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(omit(value, 'evidence')).map(([field, inner]) => [field, withoutEvidence(inner)]),
  );
}

/** A record without what no widget shows. */
export const leanRecord = (record) => withoutEvidence(leanByKind[record.kind]?.(record) ?? record);
