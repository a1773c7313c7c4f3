import { readdirSync, readFileSync } from 'node:fs';
import { records } from '../src/index.js';

/** Reasons for leaving a fact of the evidence files out, by pointer; a pointer also covers what is below it. */
export const omissions: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(new URL('.', import.meta.url))
    .filter((name) => /^omissions\..*\.json$/.test(name))
    .map(
      (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Record<string, string>,
    ),
);

/** Whether a fact, or what it is part of, is left out for a reason. */
export const isOmitted = (pointer: string): boolean =>
  Object.keys(omissions).some((omitted) => pointer === omitted || pointer.startsWith(`${omitted}/`));

function* evidenceIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* evidenceIn(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'evidence' && typeof inner === 'string') yield inner;
      else yield* evidenceIn(inner);
    }
  }
}

/** Every pointer into the evidence files that a record holds. */
export const used: ReadonlySet<string> = new Set(evidenceIn(records));
