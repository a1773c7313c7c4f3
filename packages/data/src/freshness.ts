import type { LimpideRecord, Source } from './model/types.js';

/** A record whose next comparison with its evidence is due. */
export interface DueRecord {
  readonly record: LimpideRecord;
  /** Day on which it was last compared. */
  readonly checkedOn: string;
  /** Day by which it was to be compared again. */
  readonly recheckBy: string;
}

/**
 * The records that were to be checked again before a day, the longest due first.
 *
 * @param on Calendar date, ISO 8601: `2027-11-24`.
 */
export function dueRecords(records: readonly LimpideRecord[], on: string): readonly DueRecord[] {
  return records
    .flatMap((record) => {
      const { checkedOn, recheckBy } = record;
      return checkedOn !== undefined && recheckBy !== undefined && recheckBy < on
        ? [{ record, checkedOn, recheckBy }]
        : [];
    })
    .sort((one, other) => (one.recheckBy < other.recheckBy ? -1 : one.recheckBy > other.recheckBy ? 1 : 0));
}

/** The sources whose retraction and correction status nobody has looked up systematically. */
export const withoutStatusCheck = (records: readonly LimpideRecord[]): readonly Source[] =>
  records.filter(
    (record): record is Source =>
      record.kind === 'source' && !(record.status.systematic && record.status.checkedOn),
  );
