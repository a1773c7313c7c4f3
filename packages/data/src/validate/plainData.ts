import { pointer, shownJson } from './pointer.js';
import type { RecordFault } from './types.js';

/** Deeper than any record of the model, and far from what a stack holds. */
const deepest = 32;

/** Keys that could change what every object inherits. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Array.isArray(value);
};

/**
 * The first reason why a value is not plain data: a cycle, a function, a number
 * that JSON cannot hold, a key that could poison, nesting without end.
 */
export function plainDataFault(value: unknown, at: readonly PropertyKey[]): RecordFault | undefined {
  const open = new Set<object>();
  const visit = (item: unknown, path: readonly PropertyKey[]): RecordFault | undefined => {
    const fault = (code: RecordFault['code'], expected?: string): RecordFault => ({
      code,
      path: pointer(path),
      value: code === 'cycle' || code === 'too-deep' ? '' : shownJson(item),
      ...(expected !== undefined && { expected }),
    });
    if (item === null || item === undefined || typeof item === 'string' || typeof item === 'boolean')
      return undefined;
    if (typeof item === 'number') return Number.isFinite(item) ? undefined : fault('not-plain-data');
    if (typeof item !== 'object') return { ...fault('not-plain-data'), value: typeof item };
    if (open.has(item)) return fault('cycle');
    if (path.length - at.length > deepest) return fault('too-deep', String(deepest));
    if (!isPlain(item)) return fault('not-plain-data');
    open.add(item);
    for (const key of Reflect.ownKeys(item)) {
      if (Array.isArray(item) && key === 'length') continue;
      const inner = [...path, key];
      if (typeof key === 'symbol' || forbidden.includes(key))
        return { code: 'forbidden-key', path: pointer(inner), value: shownJson(String(key)) };
      const property = Object.getOwnPropertyDescriptor(item, key);
      // A getter could run code, or answer differently each time.
      if (!property || !('value' in property))
        return { code: 'not-plain-data', path: pointer(inner), value: 'getter' };
      const found = visit(property.value, inner);
      if (found) return found;
    }
    open.delete(item);
    return undefined;
  };
  return visit(value, at);
}
