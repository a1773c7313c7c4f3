import { kinds, type Dataset } from './dataset.js';
import { soundRecord, type Fault } from './faults.js';
import type { LimpideRecord, RecordKind } from './model/types.js';

/** A data set as far as it may be shown, and why the rest is not. */
export interface SoundDataset {
  /** Sound records only, without their unsound parts. */
  readonly dataset: Dataset;
  /** The faults of a record, by `kind/id`. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
}

const known: WeakMap<Dataset, SoundDataset> = /* @__PURE__ */ new WeakMap();

/**
 * The edge at which a widget checks what it was given: whatever reads the result
 * may trust its types. Never throws; the same data set is checked once.
 */
export function soundDataset(given: Dataset): SoundDataset {
  const found = known.get(given);
  if (found) return found;
  const faults = new Map<string, readonly Fault[]>();
  const soundGroup = (kind: RecordKind): object =>
    Object.fromEntries(
      Object.entries<LimpideRecord>(given[kind] ?? {}).flatMap(([id, record]) => {
        const sound = soundRecord(record, `${kind}/${id}`, given.hosts);
        if (sound.faults.length > 0) faults.set(`${kind}/${id}`, sound.faults);
        return sound.record ? [[id, sound.record]] : [];
      }),
    );
  const groups = Object.fromEntries(kinds.map((kind) => [kind, soundGroup(kind)]));
  const dataset = { ...groups, hosts: given.hosts } as unknown as Dataset;
  const made = { dataset, faults };
  known.set(given, made);
  return made;
}
