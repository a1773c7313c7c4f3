import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../src/index.js';

const ratio = (low: number, high: number): { measure: 'risk-ratio'; value: number; interval: object } => ({
  measure: 'risk-ratio',
  value: (low + high) / 2,
  interval: { low, high, level: 95 },
});
const told = (given: object, shown?: 'fewer' | 'more' | 'same'): string =>
  changeOf(given as Parameters<typeof changeOf>[0], shown);

describe('what may be said that a treatment does', () => {
  it.each([
    [{}, 'fewer', 'fewer'],
    [{ size: 'slight' }, 'more', 'slightlyMore'],
    [{ size: 'little-or-none' }, 'fewer', 'littleOrNone'],
    [{ direction: 'no-difference-shown' }, 'fewer', 'noDifferenceShown'],
    [{ direction: 'no-difference-shown' }, 'same', 'littleOrNone'],
    [{ direction: 'favours-intervention' }, 'fewer', 'fewer'],
    [{ direction: 'favours-intervention' }, undefined, 'better'],
    [{ direction: 'favours-comparator', size: 'slight' }, undefined, 'slightlyWorse'],
    [{ direction: 'favours-intervention' }, 'same', 'unknown'],
    [{}, 'same', 'unknown'],
    [{}, undefined, 'unknown'],
  ] as const)('%j, shown %s: %s', (given, shown, change) => {
    expect(told(given, shown)).toBe(change);
  });

  it('is nothing where the interval leaves open whether there was a difference, and the source is silent', () => {
    const limit = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(limit, limit, fc.constantFrom('fewer', 'more'), (one, other, shown) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const open = low <= 1 && high >= 1;
        expect(told({ effect: ratio(low, high) }, shown)).toBe(open ? 'unknown' : shown);
      }),
    );
  });

  it('has a word for the size only where the source gives one, or shows no difference', () => {
    const direction = fc.constantFrom(undefined, 'favours-intervention', 'favours-comparator');
    fc.assert(
      fc.property(direction, fc.constantFrom('fewer', 'more', 'same', undefined), (way, shown) => {
        expect(told(way ? { direction: way } : {}, shown)).not.toMatch(/^slightly|^littleOrNone$/);
      }),
    );
  });
});
