import { findRecord, type Dataset } from '../../dataset.js';
import type { LimpideRecord, RecordTexts } from '../../model/types.js';
import type { Words } from '../words.js';

/** A value of a property. */
export type JsonLdValue = string | JsonLdFields | readonly JsonLdValue[];

/** Properties of a node, or of a value that has parts. */
export interface JsonLdFields {
  readonly [property: string]: JsonLdValue;
}

/** One node of the graph. */
export interface JsonLdNode extends JsonLdFields {
  readonly '@type': string;
  readonly '@id': string;
}

/** What every node is made from. */
export interface JsonLdContext {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly base: string;
}

type Kind = LimpideRecord['kind'];

/** The `@id` of a record: the same in every language. */
export const idOf = ({ base }: JsonLdContext, kind: Kind, id: string): string =>
  `${base}${kind}/${encodeURIComponent(id)}`;

/** References to those of the records that are in the graph. */
export function linksTo(
  context: JsonLdContext,
  kind: 'disease' | 'therapy' | 'study' | 'source',
  ids: readonly string[],
): readonly JsonLdFields[] {
  return [...new Set(ids)].flatMap((id) => {
    const record = findRecord<LimpideRecord>(context.dataset[kind], id);
    const shown = record && (record.kind === 'source' || nameOf(context, record) !== undefined);
    return shown ? [{ '@id': idOf(context, kind, id) }] : [];
  });
}

/** What a record is called in the language; `undefined`: it has no words in it. */
export function nameOf({ words }: JsonLdContext, record: LimpideRecord): string | undefined {
  const text = (words.of as (record: LimpideRecord) => Partial<RecordTexts['disease']> | undefined)(record);
  return text?.name;
}

type Given = string | JsonLdFields | readonly (string | JsonLdFields)[] | undefined;

/** The properties that have a value; a list of one is written as that one. */
export const withValues = (fields: Readonly<Record<string, Given>>): JsonLdFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([property, value]): [string, JsonLdValue][] => {
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
      return [
        [
          property,
          Array.isArray(value) && value.length === 1 ? (value[0] as JsonLdValue) : (value as JsonLdValue),
        ],
      ];
    }),
  );
