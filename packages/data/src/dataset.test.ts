import { expect, test } from 'vitest';
import { systemicSclerosis as comparison } from './generated/bundles/systemic-sclerosis/therapy-comparison.js';
import { systemicSclerosis as diagram } from './generated/bundles/systemic-sclerosis/immune-reset-diagram.js';
import { createDataset } from './dataset.js';

test('the bundles of two widgets join in any order without losing an outcome', () => {
  const joined = createDataset([...comparison, ...diagram]);
  const alone = createDataset(comparison);
  expect(joined.study['astis-2014']).toEqual(alone.study['astis-2014']);
  expect(joined.disease['systemic-sclerosis']).toEqual(alone.disease['systemic-sclerosis']);
  expect(Object.keys(joined.procedure)).toHaveLength(1);
  expect(createDataset([...diagram, ...comparison])).toEqual(joined);
});

test('a publisher’s own record replaces one of a bundle', () => {
  const [first] = diagram.filter(({ kind }) => kind === 'study');
  if (first?.kind !== 'study') throw new TypeError('The bundle has no study.');
  const { partial: _, ...own } = { ...first, participants: 7 };
  expect(createDataset([...diagram, own]).study[first.id]?.participants).toBe(7);
});
