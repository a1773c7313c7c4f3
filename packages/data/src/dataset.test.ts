import { describe, expect, it } from 'vitest';
import { createDataset, findRecord } from './dataset.js';
import type { LimpideRecord } from './model/index.js';

const cell = (id: string): LimpideRecord => ({ kind: 'cell', id, role: 'stem' });

describe('the hosts of a publisher', () => {
  it('are plain data beside the records', () => {
    const dataset = createDataset([cell('own-cell')], { hosts: ['chu-lille.fr'] });
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
    expect(dataset.hosts).toEqual(['chu-lille.fr']);
  });

  it.each(['', 'fr', 'https://chu-lille.fr', 'CHU-lille.fr', 'chu-lille.fr/', '.fr', '10.0.0.1', 3])(
    'are refused where one is no name of a host (%j)',
    (host) => {
      expect(() => createDataset([], { hosts: [host as string] })).toThrow(
        /in `hosts` is not the name of a host/,
      );
    },
  );
});

describe('createDataset', () => {
  it('is plain data, as a server may send to a client', () => {
    const dataset = createDataset([cell('own-cell')]);
    expect(Object.getPrototypeOf(dataset)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(dataset.cell)).toBe(Object.prototype);
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });

  it.each([null, 'astis-2014', { kind: 'poem', id: 'x' }, { kind: 'cell' }, cell('__proto__')])(
    'refuses %j, naming its place',
    (item) => {
      expect(() => createDataset([cell('a'), item as LimpideRecord])).toThrow(
        /item 1 \(kind: .*\) is not a Limpide record/,
      );
    },
  );

  it('finds no record that every object inherits', () => {
    const { cell: cells } = createDataset([cell('own-cell')]);
    expect(findRecord(cells, 'own-cell')).toEqual(cell('own-cell'));
    expect(findRecord(cells, 'constructor')).toBeUndefined();
  });
});
