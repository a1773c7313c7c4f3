import { isAllowedAddress } from './links.js';
import type { LimpideRecord, Outcome } from './model/types.js';
import { parts, shapes, type Fields, type Shape } from './shapes.js';

/** What is wrong with a field, and so how to mend it. */
export type FaultCode =
  | 'missing'
  | 'wrong-form'
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'not-positive'
  | 'over-100-percent'
  | 'not-a-date'
  | 'more-events-than-people'
  | 'interval-reversed'
  | 'value-outside-interval'
  | 'address-not-allowed'
  | 'unknown-id'
  | 'unknown-value';

/**
 * What is wrong with a record, in a form every locale can say. `path` names the
 * field, `value` what stood there, `code` what is wrong and how to mend it.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly record: string;
  readonly path: string;
  readonly value: string;
}

/** A record as far as it may be shown, and why the rest is not. */
export interface SoundRecord<Kind extends LimpideRecord = LimpideRecord> {
  /** Without the parts that have a fault; `undefined` where nothing of it may be shown. */
  readonly record: Kind | undefined;
  readonly faults: readonly Fault[];
}

type Report = (code: FaultCode, path: string, value: unknown) => void;

/** The fields of a value that may be anything, as types are not checked where records are JSON. */
type Unchecked = Readonly<Record<string, unknown>>;

function show(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    // A cycle or the like: its type must do.
  }
  text ??= String(typeof value === 'object' ? 'object' : value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const isObject = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reports every fault of a value; whether there was none. */
function isSound(shape: Shape, value: unknown, path: string, report: Report): boolean {
  let sound = true;
  const add = (code: FaultCode | false, at: string = path, found: unknown = value): void => {
    if (!code) return;
    sound = false;
    report(code, at, found);
  };
  if (value === undefined || value === null) add('missing');
  else if (typeof shape === 'function') add(shape(value));
  else if (typeof shape === 'string') add(!shape.split('|').includes(value as string) && 'unknown-value');
  else if (Array.isArray(shape)) {
    const [inner, least = 0] = shape as readonly [Shape, number?];
    if (!Array.isArray(value)) add('wrong-form');
    else {
      add(value.length < least && 'missing');
      value.forEach((item: unknown, index) => {
        sound = isSound(inner, item, `${path}.${index}`, report) && sound;
      });
    }
  } else if (typeof value === 'string' && 'or' in shape)
    sound = isSound(shape['or'] as Shape, value, path, report);
  else if (!isObject(value)) add('wrong-form');
  else sound = areSound(shape as Fields, value, path && `${path}.`, report);
  return sound;
}

function areSound(fields: Fields, value: Unchecked, path: string, report: Report): boolean {
  let sound = true;
  for (const [name, shape] of Object.entries(fields)) {
    const field = name.replace(/[?~]/, '');
    const given = value[field];
    if (name === 'or' || (given === null ? name.endsWith('~') : given === undefined && name.endsWith('?')))
      continue;
    if (name !== 'kind' || typeof shape === 'string')
      sound = isSound(shape as Shape, given, path + field, report) && sound;
    else if (Object.hasOwn(shape, given as string))
      sound =
        areSound((shape as Readonly<Record<string, Fields>>)[given as string] ?? {}, value, path, report) &&
        sound;
    else {
      sound = false;
      report((given ?? null) === null ? 'missing' : 'unknown-value', path + field, given);
    }
  }
  return sound;
}

/** Figures of the right form that cannot be true together. */
function agree(outcome: Outcome, path: string, report: Report): boolean {
  let agreed = true;
  const add: Report = (...fault) => {
    agreed = false;
    report(...fault);
  };
  const check = (at: string, { interval, ...group }: Figures): void => {
    const value = group.percent ?? group.value ?? undefined;
    if (!interval) return;
    if (interval.low > interval.high) add('interval-reversed', at, interval);
    else if (value !== undefined && (value < interval.low || value > interval.high))
      add('value-outside-interval', at, value);
  };
  const list = 'groups' in outcome ? 'groups' : 'arms';
  const groups: readonly Figures[] =
    'groups' in outcome ? outcome.groups : 'arms' in outcome ? outcome.arms : [];
  groups.forEach((group, index) => {
    const { events, n } = group;
    if (outcome.kind !== 'rate' && events && n && events > n)
      add('more-events-than-people', `${path}.${list}.${index}.events`, `${events} / ${n}`);
    check(`${path}.${list}.${index}.interval`, group);
  });
  if (outcome.effect) check(`${path}.effect.interval`, outcome.effect);
  return agreed;
}

interface Figures {
  readonly arm?: string;
  readonly group?: string;
  readonly events?: number | null | undefined;
  readonly n?: number | undefined;
  readonly percent?: number | undefined;
  readonly value?: number | null | undefined;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

/**
 * What of a record may be shown. Small and without the schema library, so that a
 * widget can refuse what is unfit by itself; the schema of a publisher's build
 * (`@limpide/data/validate`) finds the same and more. Never throws.
 *
 * @param name Kind and id, where the record itself cannot be trusted to know them.
 * @param hosts More hosts to which a source may lead: the `hosts` of its data set.
 */
export function soundRecord<Kind extends LimpideRecord>(
  given: Kind,
  name?: string,
  hosts?: readonly string[],
): SoundRecord<Kind> {
  const faults: Fault[] = [];
  const own: Unchecked = isObject(given) ? given : {};
  const kind = String(own['kind']);
  const record = name ?? `${kind}/${show(own['id'])}`;
  const report: Report = (code, path, value) => faults.push({ code, record, path, value: show(value) });
  // Of other kinds no widget shows anything yet.
  const fields = (Object.hasOwn(shapes, kind) && shapes[kind]) || {};
  if (!isSound({ id: (id) => typeof id !== 'string' && 'missing', ...fields }, given, '', report))
    return { record: undefined, faults };

  const changed: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries((Object.hasOwn(parts, kind) && parts[kind]) || {})) {
    const field = name.replace('?', '');
    const value = own[field];
    if (field === 'url' && isAllowedAddress(value as string, hosts)) continue;
    if (Array.isArray(shape) && Array.isArray(value)) {
      const sound = value.filter((item: unknown, index) => {
        const path = `${field}.${isObject(item) && typeof item['id'] === 'string' ? item['id'] : index}`;
        return (
          isSound(shape[0] as Shape, item, path, report) &&
          (field !== 'outcomes' || agree(item as Outcome, path, report))
        );
      });
      if (value.length < (shape[1] ?? 0)) report('missing', field, value);
      if (sound.length < value.length) changed[field] = sound;
    } else if (!areSound({ [name]: shape }, own, '', report))
      changed[field] = Array.isArray(shape) ? [] : undefined;
  }
  return { record: Object.keys(changed).length > 0 ? { ...given, ...changed } : given, faults };
}

/** The faults for which a record, or a part of it, is not shown to a reader. */
export const recordFaults = (record: LimpideRecord): readonly Fault[] => soundRecord(record).faults;
