import { readFileSync } from 'node:fs';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const files = new Map<string, Json>();

function file(name: string): Json {
  let content = files.get(name);
  if (content === undefined) {
    content = JSON.parse(readFileSync(new URL(`../evidence/${name}.json`, import.meta.url), 'utf8')) as Json;
    files.set(name, content);
  }
  return content;
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records of an evidence file that keeps them in lists. */
export function evidenceRecords(name: string): readonly { readonly [key: string]: Json }[] {
  const content = file(name);
  const lists = Array.isArray(content) ? [content] : Object.values(content as object).filter(Array.isArray);
  return lists
    .flat()
    .filter(
      (item): item is { readonly [key: string]: Json } => isObject(item as Json) && 'id' in (item as object),
    );
}

/**
 * What a pointer such as `hsct-studies#astis-2014/harms/0` points at;
 * `undefined` where there is nothing.
 */
export function resolveEvidence(pointer: string): Json | undefined {
  const [name = '', path = ''] = pointer.split('#');
  const [id = '', ...steps] = path.split('/');
  let value: Json | undefined =
    id === '' ? file(name) : evidenceRecords(name).find((record) => record['id'] === id);
  for (const step of steps) {
    if (Array.isArray(value)) value = value[Number(step)] as Json | undefined;
    else value = isObject(value) ? value[step] : undefined;
  }
  return value;
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  half: 0.5,
};

/** All numbers of a JSON value, those within its strings included. */
export function numbersIn(value: Json | undefined): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return numbersInText(value);
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (isObject(value)) {
    return Object.entries(value)
      .filter(([key]) => !/^(verified_from|.*url.*|DOI.*|doi|PMID|PMCID)$/i.test(key))
      .flatMap(([key, inner]) => [...numbersInText(key.replaceAll('_', ' ')), ...numbersIn(inner)]);
  }
  return [];
}

/** Numbers in a sentence: `1,404`, `0.18`, `-22.08` (its size), `two`. */
export function numbersInText(text: string): readonly number[] {
  const digits = [...text.matchAll(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map(([match]) =>
    Number(match.replaceAll(',', '')),
  );
  const words = [...text.toLowerCase().matchAll(/\b[a-z]+\b/g)].flatMap(([word]) => numberWords[word] ?? []);
  return [...digits, ...words];
}
