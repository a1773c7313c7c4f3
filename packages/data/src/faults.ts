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

/**
 * The faults of one outcome that make its figures unfit to be shown. Small and
 * without the schema library, so that a widget can refuse a figure by itself.
 */
export function outcomeFaults(study: Study, outcome: Outcome): readonly Fault[] {
  const faults: Fault[] = [];
  const at = `outcomes.${outcome?.id ?? '?'}`;
  const add = (code: Fault['code'], path: string, value: unknown): void => {
    faults.push({ code, record: `study/${study.id}`, path: `${at}.${path}`, value: show(value) });
  };
  for (const field of ['period', 'population', 'comparator', 'certainty', 'role'] as const) {
    if (outcome[field] === undefined || outcome[field] === null) add('missing', field, undefined);
  }
  if (!Array.isArray(outcome.provenance) || outcome.provenance.length === 0)
    add('missing', 'provenance', outcome.provenance);

  const percent = (path: string, value: unknown): void => {
    if (value === undefined) return;
    if (typeof value !== 'number' || !Number.isFinite(value)) add('not-a-number', path, value);
    else if (value < 0) add('negative', path, value);
    else if (value > 100) add('over-100-percent', path, value);
  };
  const whole = (path: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (typeof value !== 'number' || !Number.isFinite(value)) add('not-a-number', path, value);
    else if (value < 0) add('negative', path, value);
    else if (!Number.isInteger(value)) add('not-whole', path, value);
  };
  const groups: readonly Record<string, unknown>[] =
    'groups' in outcome ? outcome.groups : 'arms' in outcome ? outcome.arms : [];
  groups.forEach((group, index) => {
    const path = `${'groups' in outcome ? 'groups' : 'arms'}.${index}`;
    percent(`${path}.percent`, group['percent']);
    whole(`${path}.events`, group['events']);
    whole(`${path}.n`, group['n']);
    if (
      outcome.kind !== 'rate' &&
      typeof group['events'] === 'number' &&
      typeof group['n'] === 'number' &&
      group['events'] > group['n']
    ) {
      add('more-events-than-people', `${path}.events`, `${group['events']} / ${group['n']}`);
    }
    checkInterval(`${path}.interval`, group['interval'], group['percent'] ?? group['value']);
  });
  if (outcome.effect) checkInterval('effect.interval', outcome.effect.interval, outcome.effect.value);
  return faults;

  function checkInterval(path: string, given: unknown, value: unknown): void {
    if (given === undefined) return;
    const { low, high } = given as { low?: unknown; high?: unknown };
    if (typeof low !== 'number' || typeof high !== 'number') add('not-a-number', path, given);
    else if (low > high) add('interval-reversed', path, given);
    else if (typeof value === 'number' && (value < low || value > high))
      add('value-outside-interval', path, value);
  }
}

/** The faults of a source's address: a reader is never sent to it. */
export function sourceFaults(source: Source): readonly Fault[] {
  return source.url !== undefined && !isAllowedAddress(source.url)
    ? [{ code: 'address-not-allowed', record: `source/${source.id}`, path: 'url', value: show(source.url) }]
    : [];
}
