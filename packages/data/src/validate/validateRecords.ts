import { soundRecord } from '../faults.js';
import type { LimpideRecord } from '../model/types.js';
import { plainDataFault } from './plainData.js';
import { pointer, shownJson } from './pointer.js';
import { lookup, referenceFaults, type Lookup } from './references.js';
import { schemaFaults, schemaOfKind } from './schemaFaults.js';
import type { RecordFault, ValidateOptions, Validation } from './types.js';
import { languageFaults, wordFaults } from './words.js';

type Path = readonly PropertyKey[];

/**
 * Checks a publisher's records: what stands in a JSON file, or a list of records
 * made with the define functions. Never throws; every fault has its place.
 *
 * @example
 * const { records, faults } = validateRecords(JSON.parse(text), { known: dataset });
 */
export function validateRecords(input: unknown, options: ValidateOptions = {}): Validation {
  const { list, at } = listOf(input);
  if (!list) return { records: [], faults: [{ code: 'not-records', path: '', value: shownJson(input) }] };

  const sound: { readonly record: LimpideRecord; readonly path: Path }[] = [];
  const faults: RecordFault[] = [];
  const seen = new Map<string, string>();
  list.forEach((item, index) => {
    const path = [...at, index];
    const found = shapeFaults(item, path);
    const name = nameOf(item);
    const first = name && seen.get(name);
    if (first !== undefined && first !== '')
      found.push({
        code: 'duplicate-id',
        path: pointer([...path, 'id']),
        value: shownJson(name),
        expected: first,
      });
    else if (name) seen.set(name, pointer(path));
    faults.push(...found.map((fault) => ({ ...fault, ...(name && { record: name }) })));
    if (found.length === 0) sound.push({ record: item as LimpideRecord, path });
  });

  const find = lookup(
    sound.map(({ record }) => record),
    options.known,
  );
  const records: LimpideRecord[] = [];
  for (const { record, path } of sound) {
    const found = contentFaults(record, find, options, path);
    faults.push(...found.map((fault) => ({ ...fault, record: `${record.kind}/${record.id}` })));
    if (found.length === 0) records.push(record);
  }
  return { records, faults };
}

/** A list of records, or the list in a file's `records`. */
function listOf(input: unknown): { list?: readonly unknown[]; at: Path } {
  if (Array.isArray(input)) return { list: input, at: [] };
  const records =
    typeof input === 'object' && input !== null && Object.getOwnPropertyDescriptor(input, 'records')?.value;
  return Array.isArray(records) ? { list: records, at: ['records'] } : { at: [] };
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const read = (field: string): unknown => Object.getOwnPropertyDescriptor(item, field)?.value as unknown;
  const [kind, id] = [read('kind'), read('id')];
  return typeof kind === 'string' && typeof id === 'string' ? `${kind}/${id}` : undefined;
}

function shapeFaults(item: unknown, path: Path): RecordFault[] {
  const unsafe = plainDataFault(item, path);
  if (unsafe) return [unsafe];
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return [{ code: 'wrong-type', path: pointer(path), value: shownJson(item), expected: 'object' }];
  const { kind } = item as { readonly kind?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(schemaOfKind, kind)) {
    return [
      {
        code: kind === undefined ? 'missing' : 'unknown-kind',
        path: pointer([...path, 'kind']),
        value: shownJson(kind),
        expected: Object.keys(schemaOfKind).join(', '),
      },
    ];
  }
  return schemaFaults(item, kind, path);
}

function contentFaults(
  record: LimpideRecord,
  find: Lookup,
  { languages, hosts }: ValidateOptions,
  path: Path,
): RecordFault[] {
  const faults = [...referenceFaults(record, find, path), ...figureFaults(record, path, hosts)];
  if (!('text' in record) && record.kind === 'source') return faults;
  const text = ('text' in record ? record.text : undefined) as Readonly<Record<string, never>> | undefined;
  const given = Object.keys(text ?? {});
  if (given.length === 0) faults.push({ code: 'without-words', path: pointer([...path, 'text']), value: '' });
  for (const language of languages ?? [])
    if (!given.includes(language))
      faults.push({ code: 'missing-words', path: pointer([...path, 'text', language]), value: '' });
  const [first, ...others] = given;
  for (const language of given)
    faults.push(...wordFaults(record, text?.[language] as never, [...path, 'text', language]));
  for (const language of others)
    faults.push(...languageFaults(text?.[first ?? ''], text?.[language], [...path, 'text', language]));
  return distinct(faults);
}

/** A word that is missing by two rules is one fault. */
const distinct = (faults: readonly RecordFault[]): RecordFault[] => [
  ...new Map(faults.map((fault) => [`${fault.code} ${fault.path}`, fault])).values(),
];

/** The faults for which a widget refuses a figure or a link. */
const figureFaults = (
  record: LimpideRecord,
  path: Path,
  hosts: readonly string[] | undefined,
): RecordFault[] =>
  soundRecord(record, undefined, hosts).faults.map(({ code, path: inRecord, value }) => ({
    code: code as RecordFault['code'],
    path: pointer([...path, ...stepsIn(record, inRecord)]),
    value,
  }));

/** A fault's path names an item by its id: `outcomes.<id>.period`; a pointer names its place. */
function stepsIn(record: LimpideRecord, path: string): readonly PropertyKey[] {
  const outcomes = record.kind === 'study' ? record.outcomes : [];
  const at = outcomes.findIndex(({ id }) => path.startsWith(`outcomes.${id}.`));
  const { id } = outcomes[at] ?? { id: '' };
  return at < 0 ? path.split('.') : ['outcomes', at, ...path.slice(`outcomes.${id}.`.length).split('.')];
}
