import type { z } from 'zod';
import { approach, product } from '../schema/development.js';
import { cell, disease, procedure, regulation, source, study, term, therapy } from '../schema/records.js';
import { centerStandard, harmReport, warningSign } from '../schema/safety.js';
import { pointer, shownJson, valueAt } from './pointer.js';
import type { RecordFault, RecordFaultCode } from './types.js';

/** The schema of each kind of record. */
export const schemaOfKind: Readonly<Record<string, z.ZodType>> = {
  disease,
  therapy,
  study,
  source,
  cell,
  regulation,
  term,
  procedure,
  product,
  approach,
  harmReport,
  warningSign,
  centerStandard,
};

type Issue = z.core.$ZodIssue;

/** Of an issue the code, and what would have been right. */
function reading(issue: Issue, isMissing: boolean): { code: RecordFaultCode; expected?: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: isMissing ? 'missing' : 'wrong-type', expected: issue.expected };
    case 'invalid_value':
      return { code: isMissing ? 'missing' : 'unknown-value', expected: issue.values.join(', ') };
    case 'invalid_union':
      return { code: isMissing ? 'missing' : 'unknown-value', ...unionValues(issue) };
    case 'invalid_format':
      return { code: 'wrong-form', expected: issue.pattern ?? issue.format };
    case 'too_small':
      return { code: 'out-of-bounds', expected: `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}` };
    case 'too_big':
      return { code: 'out-of-bounds', expected: `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}` };
    case 'not_multiple_of':
      return { code: 'out-of-bounds', expected: String(issue.divisor) };
    default:
      return { code: 'not-allowed', expected: issue.message };
  }
}

/** The kinds that a union knows, where it is told apart by one field. */
function unionValues(issue: z.core.$ZodIssueInvalidUnion): { expected?: string } {
  const options = (issue as { options?: readonly unknown[] }).options;
  return options ? { expected: options.map(String).join(', ') } : {};
}

/** Faults of a record against the schema of its kind, each at its own field. */
export function schemaFaults(record: unknown, kind: string, at: readonly PropertyKey[]): RecordFault[] {
  const result = schemaOfKind[kind]?.safeParse(record);
  if (!result || result.success) return [];
  return result.error.issues.flatMap((issue): RecordFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: pointer([...at, ...issue.path, key]),
        value: shownJson(valueAt(record, [...issue.path, key])),
      }));
    }
    const discriminator = (issue as { discriminator?: string }).discriminator;
    const path =
      issue.code === 'invalid_union' && discriminator ? withStep(issue.path, discriminator) : issue.path;
    const value = valueAt(record, path);
    return [
      { ...reading(issue, value === undefined), path: pointer([...at, ...path]), value: shownJson(value) },
    ];
  });
}

const withStep = (path: readonly PropertyKey[], step: string): readonly PropertyKey[] =>
  path.at(-1) === step ? path : [...path, step];
