import { isAllowedAddress } from './links.js';
import type { Outcome, Source, Study } from './model/types.js';

/**
 * What is wrong with a record, in a form every locale can say. `path` names the
 * field, `value` what stood there, `code` what is wrong and how to mend it.
 */
export interface Fault {
  readonly code:
    | 'missing'
    | 'not-a-number'
    | 'not-whole'
    | 'negative'
    | 'over-100-percent'
    | 'more-events-than-people'
    | 'interval-reversed'
    | 'value-outside-interval'
    | 'address-not-allowed'
    | 'unknown-id'
    | 'unknown-value';
  readonly record: string;
  readonly path: string;
  readonly value: string;
}

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** What is wrong with a percentage or a number of people. */
function numberFault(value: unknown, isPercentage: boolean): Fault['code'] | undefined {
  if (!isNumber(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  if (isPercentage) return value > 100 ? 'over-100-percent' : undefined;
  return Number.isInteger(value) ? undefined : 'not-whole';
}

/** The fields of a group or effect, each of which may be anything where types are not checked. */
type Unchecked = Readonly<Record<string, unknown>>;

const needed = ['period', 'population', 'comparator', 'certainty', 'role'] as const;

/**
 * The faults of one outcome that make its figures unfit to be shown. Small and
 * without the schema library, so that a widget can refuse a figure by itself.
 */
export function outcomeFaults(study: Study, outcome: Outcome): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (code: Fault['code'] | undefined, path: string, value: unknown): void => {
    if (code)
      faults.push({
        code,
        record: `study/${study.id}`,
        path: `outcomes.${outcome?.id ?? '?'}.${path}`,
        value: show(value),
      });
  };
  const checkInterval = (path: string, given: unknown, value: unknown): void => {
    if (given === undefined) return;
    const { low, high } = given as Unchecked;
    if (typeof low !== 'number' || typeof high !== 'number') add('not-a-number', path, given);
    else if (low > high) add('interval-reversed', path, given);
    else if (isNumber(value) && (value < low || value > high)) add('value-outside-interval', path, value);
  };

  for (const field of needed)
    add((outcome[field] ?? null) === null ? 'missing' : undefined, field, undefined);
  const { provenance } = outcome;
  if (!Array.isArray(provenance) || provenance.length === 0) add('missing', 'provenance', provenance);

  const list = 'groups' in outcome ? 'groups' : 'arms';
  const groups: readonly Unchecked[] =
    'groups' in outcome ? outcome.groups : 'arms' in outcome ? outcome.arms : [];
  groups.forEach((group, index) => {
    const path = `${list}.${index}.`;
    const { percent, events, n } = group;
    if (percent !== undefined) add(numberFault(percent, true), `${path}percent`, percent);
    for (const field of ['events', 'n']) {
      const people = group[field] ?? null;
      if (people !== null) add(numberFault(people, false), path + field, people);
    }
    if (outcome.kind !== 'rate' && isNumber(events) && isNumber(n) && events > n)
      add('more-events-than-people', `${path}events`, `${events} / ${n}`);
    checkInterval(`${path}interval`, group['interval'], percent ?? group['value']);
  });
  if (outcome.effect) checkInterval('effect.interval', outcome.effect.interval, outcome.effect.value);
  return faults;
}

/** The faults of a source's address: a reader is never sent to it. */
export function sourceFaults({ id, url }: Source): readonly Fault[] {
  return url === undefined || isAllowedAddress(url)
    ? []
    : [{ code: 'address-not-allowed', record: `source/${id}`, path: 'url', value: show(url) }];
}
