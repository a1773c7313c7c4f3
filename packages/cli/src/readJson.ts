import { readFile } from 'node:fs/promises';
import { parse, visit, type JSONPath, type ParseError } from 'jsonc-parser';

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a file cannot be read as one JSON value without loss. */
export type FileFault = { readonly place?: Place } & (
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'notText' | 'notJson' }
  | { readonly code: 'duplicateKey'; readonly path: string }
  | { readonly code: 'tooDeep'; readonly levels: number }
);

export interface JsonFile {
  readonly value: unknown;
  /** Where each of these JSON Pointers stands, or what is nearest above it. */
  readonly locate: (pointers: readonly string[]) => ReadonlyMap<string, Place>;
}

/** Far above the depth of any record, far below that at which a parser's stack ends. */
const deepest = 100;

/** Reads a JSON file; says where it cannot, instead of guessing. */
export async function readJson(path: string): Promise<JsonFile | { readonly faults: readonly FileFault[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return {
      faults: [{ code: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? String(error) }],
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [{ code: 'notText' }] };
  }
  if (text.includes('\0')) return { faults: [{ code: 'notText' }] };

  const tooDeep = depthFault(text);
  if (tooDeep) return { faults: [tooDeep] };
  const duplicates = duplicateKeys(text);
  try {
    const value: unknown = JSON.parse(text);
    return duplicates.length > 0
      ? { faults: duplicates }
      : { value, locate: (wanted) => locate(text, wanted) };
  } catch {
    return { faults: [syntaxFault(text)] };
  }
}

const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
};

/** Brackets outside strings, counted before any parser has to follow them. */
function depthFault(text: string): FileFault | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return { code: 'tooDeep', levels: deepest, place: placeOf(text, index) };
  }
  return undefined;
}

const pointerOf = (path: JSONPath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A second field of the same name silently replaces the first in every JSON parser. */
function duplicateKeys(text: string): readonly FileFault[] {
  const open: Set<string>[] = [];
  const found: FileFault[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (property, _offset, _length, line, character, path) => {
      const names = open.at(-1);
      if (names?.has(property))
        found.push({
          code: 'duplicateKey',
          path: pointerOf([...path(), property]),
          place: { line: line + 1, column: character + 1 },
        });
      names?.add(property);
    },
  });
  return found;
}

function syntaxFault(text: string): FileFault {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return { code: 'notJson', place: placeOf(text, errors[0]?.offset ?? text.length) };
}

function locate(text: string, wanted: readonly string[]): ReadonlyMap<string, Place> {
  const open = new Set(wanted.flatMap((pointer) => [pointer, ...parents(pointer)]));
  const places = new Map<string, Place>();
  const note = (pointer: string, line: number, character: number): void => {
    if (open.has(pointer) && !places.has(pointer))
      places.set(pointer, { line: line + 1, column: character + 1 });
  };
  visit(text, {
    onObjectProperty: (property, _offset, _length, line, character, path) =>
      note(pointerOf([...path(), property]), line, character),
    onObjectBegin: (_offset, _length, line, character, path) => {
      note(pointerOf(path()), line, character);
    },
    onArrayBegin: (_offset, _length, line, character, path) => {
      note(pointerOf(path()), line, character);
    },
    onLiteralValue: (_value, _offset, _length, line, character, path) =>
      note(pointerOf(path()), line, character),
  });
  return new Map(
    wanted.flatMap((pointer) => {
      const place = [pointer, ...parents(pointer)].map((at) => places.get(at)).find(Boolean);
      return place ? [[pointer, place]] : [];
    }),
  );
}

/** The pointers above one, the nearest first. */
function parents(pointer: string): readonly string[] {
  const steps = pointer.split('/');
  return steps.slice(1).map((_step, index) => steps.slice(0, steps.length - 1 - index).join('/'));
}
