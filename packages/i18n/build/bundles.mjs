/**
 * Words of records as a page needs them: of each record in a bundle the fields
 * that a widget shows, and of those the words whose ids the record holds.
 */

const shown = {
  disease: ['name', 'people', 'summary', 'usualCare', 'statements'],
  therapy: ['shortName', 'statements'],
  study: ['name', 'population', 'intervention', 'comparator', 'arms', 'outcomes', 'cautions'],
  procedure: ['stages', 'statements'],
  regulation: ['title', 'statement'],
  term: ['term', 'abbreviation', 'definition'],
};

/** What a diagram shows of records that its bundle holds in part. */
const shownInPart = {
  disease: ['name'],
  study: ['name', 'population', 'comparator', 'arms', 'outcomes', 'cautions'],
};

/** Fields that hold words by the ids of a record's parts. */
const byId = ['statements', 'arms', 'outcomes', 'cautions'];

/** Every string of a record: among them the ids of its parts. */
function stringsIn(value, found = new Set()) {
  if (typeof value === 'string') found.add(value);
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) stringsIn(inner, found);
  return found;
}

const pick = (words, isKept) => Object.fromEntries(Object.entries(words).filter(([key]) => isKept(key)));

/** Whether a page shows words of a bundle's record. */
export const hasShownWords = (record) => (record.partial ? shownInPart : shown)[record.kind] !== undefined;

/** The words of a bundle's record that are shown; `undefined` where none are. */
export function shownWords(record, text) {
  const fields = (record.partial ? shownInPart : shown)[record.kind];
  if (fields === undefined) return undefined;
  const ids = stringsIn(record);
  const words = pick(text, (field) => fields.includes(field));
  for (const field of byId) if (words[field]) words[field] = pick(words[field], (id) => ids.has(id));
  return words;
}
