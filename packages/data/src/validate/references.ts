import { findRecord, type Dataset } from '../dataset.js';
import type { LimpideRecord, RecordKind } from '../model/types.js';
import { pointer, shownJson } from './pointer.js';
import type { RecordFault } from './types.js';

/** Fields that hold ids of other records, wherever they stand, and the kind they name. */
const kindOfField: Readonly<Record<string, RecordKind>> = {
  source: 'source',
  rater: 'source',
  study: 'study',
  therapy: 'therapy',
  therapies: 'therapy',
  samePeopleAs: 'study',
  related: 'study',
  keyStudies: 'study',
  studies: 'study',
  regulation: 'regulation',
  cells: 'cell',
  terms: 'term',
  seeAlso: 'term',
  partOf: 'disease',
};

/** The record that an id names, among those of a file and those it may refer to. */
export type Lookup = (kind: RecordKind, id: string) => LimpideRecord | undefined;

export function lookup(records: readonly LimpideRecord[], known: Dataset | undefined): Lookup {
  const own = new Map(records.map((record) => [`${record.kind}/${record.id}`, record]));
  return (kind, id) => own.get(`${kind}/${id}`) ?? (known && findRecord<LimpideRecord>(known[kind], id));
}

/**
 * Ids in a record that name nothing. Conditions (`diseases`) are not among them:
 * a study may cover conditions that have no record.
 */
export function referenceFaults(
  record: LimpideRecord,
  find: Lookup,
  at: readonly PropertyKey[],
): RecordFault[] {
  const faults: RecordFault[] = [];
  const check = (kind: RecordKind, id: unknown, path: readonly PropertyKey[]): void => {
    if (typeof id === 'string' && !find(kind, id)) add(kind, id, path);
  };
  const add = (expected: string, id: string, path: readonly PropertyKey[]): void => {
    faults.push({ code: 'unknown-id', path: pointer(path), value: shownJson(id), expected });
  };
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      const { kind: pointing, study, outcome } = value as Record<string, unknown>;
      if (pointing === 'outcome' && typeof study === 'string' && typeof outcome === 'string') {
        const found = find('study', study);
        if (found?.kind === 'study' && !found.outcomes.some(({ id }) => id === outcome))
          add('outcome', outcome, [...path, 'outcome']);
      }
      for (const [field, inner] of Object.entries(value)) {
        if (field === 'text') continue;
        const kind = kindOfField[field];
        if (kind && typeof inner === 'string') check(kind, inner, [...path, field]);
        else if (kind && Array.isArray(inner) && inner.every((id) => typeof id === 'string'))
          inner.forEach((id, index) => check(kind, id, [...path, field, index]));
        else visit(inner, [...path, field]);
      }
    }
  };
  visit(record, at);
  if (record.kind === 'study' && record.comparator.kind === 'arm') {
    const { arm } = record.comparator;
    if (!record.arms.some(({ id }) => id === arm)) add('arm', arm, [...at, 'comparator', 'arm']);
  }
  return faults;
}
