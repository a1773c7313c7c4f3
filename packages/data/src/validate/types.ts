import type { Dataset } from '../dataset.js';
import type { LimpideRecord } from '../model/types.js';

/** What can be wrong with a file of records. */
export type RecordFaultCode =
  | 'not-records'
  | 'not-plain-data'
  | 'cycle'
  | 'too-deep'
  | 'forbidden-key'
  | 'unknown-kind'
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'unknown-value'
  | 'wrong-form'
  | 'out-of-bounds'
  | 'not-allowed'
  | 'duplicate-id'
  | 'unknown-id'
  | 'more-events-than-people'
  | 'over-100-percent'
  | 'interval-reversed'
  | 'value-outside-interval'
  | 'address-not-allowed'
  | 'without-words'
  | 'missing-words'
  | 'idle-words'
  | 'figures-differ';

/** One fault of a record, in a form that every locale can say. */
export interface RecordFault {
  readonly code: RecordFaultCode;
  /** JSON Pointer (RFC 6901) into what was validated: `/records/3/outcomes/0/period`. */
  readonly path: string;
  /** Kind and id of the record, as far as they can be read: `study/astis-2014`. */
  readonly record?: string;
  /** What stood there, as short JSON; empty where nothing did. */
  readonly value: string;
  /** What would be right: a type, a form, or the values to choose from. */
  readonly expected?: string;
}

/** What a validation found. `records` holds those without a fault, ready for `createDataset`. */
export interface Validation {
  readonly records: readonly LimpideRecord[];
  readonly faults: readonly RecordFault[];
}

export interface ValidateOptions {
  /** Records that the file may refer to: usually all shipped ones. */
  readonly known?: Dataset;
  /** Languages in which every record must have its words; without it, those that the record has. */
  readonly languages?: readonly string[];
  /** Hosts, besides `allowedHosts`, to which sources may lead: what `createDataset` takes too. */
  readonly hosts?: readonly string[];
}
