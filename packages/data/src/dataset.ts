import { isHostName } from './links.js';
import type { LimpideRecord, RecordKind } from './model/types.js';

/**
 * Records by kind and id. Plain JSON: it may cross from server to client.
 */
export type Dataset = {
  readonly [Kind in RecordKind]: Readonly<Record<string, Extract<LimpideRecord, { readonly kind: Kind }>>>;
} & DatasetOptions;

/** What a publisher says of a data set as a whole. */
export interface DatasetOptions {
  /**
   * Hosts, besides `allowedHosts`, to which a reader may be sent: those of the
   * publisher's own official sources, such as `chu-lille.fr`. All below a host
   * is allowed with it; https stays a condition.
   */
  readonly hosts?: readonly string[] | undefined;
}

/** Every kind of record. */
export const kinds = [
  'disease',
  'therapy',
  'study',
  'source',
  'cell',
  'regulation',
  'term',
  'procedure',
  'product',
  'approach',
  'harmReport',
  'warningSign',
  'centerStandard',
] as const satisfies readonly RecordKind[];

/**
 * A data set of the given records; a later record replaces an earlier one of
 * the same kind and id. Only what a bundle for one widget holds in part never
 * replaces the whole record.
 *
 * @throws TypeError when an item is not a record, naming its place; when a host is not the name of one.
 * @example createDataset([...multipleSclerosis, ownTherapy])
 * @example createDataset([...multipleSclerosis, ownSource], { hosts: ['chu-lille.fr'] })
 */
export function createDataset(records: readonly LimpideRecord[], { hosts }: DatasetOptions = {}): Dataset {
  const wrong = hosts?.find((host) => !isHostName(host));
  if (wrong !== undefined) {
    throw new TypeError(
      `createDataset: ${JSON.stringify(wrong)} in \`hosts\` is not the name of a host, so nothing could be linked by it. ` +
        `Give it as an address has it, in small letters, without https:// and path: "has-sante.fr".`,
    );
  }
  // Ordinary objects: React refuses to send others from server to client.
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, {} as Record<string, LimpideRecord>]));
  records.forEach((record: LimpideRecord | null | undefined, index) => {
    const group = kinds.includes(record?.kind as RecordKind) && byKind[record?.kind as RecordKind];
    if (!record || !group || typeof record.id !== 'string' || record.id === '__proto__') {
      throw new TypeError(
        `createDataset: item ${index} (kind: ${JSON.stringify(record?.kind)}, id: ${JSON.stringify(record?.id)}) is not a Limpide record. ` +
          `It cannot be found by kind and id. Make it with a define function.`,
      );
    }
    if (!(Object.hasOwn(group, record.id) && 'partial' in record)) group[record.id] = record;
  });
  return { ...byKind, ...(hosts && { hosts }) } as unknown as Dataset;
}

/** A record by its id, whatever the id is: never what every object inherits. */
export const findRecord = <T>(group: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(group, id) ? group[id] : undefined;
