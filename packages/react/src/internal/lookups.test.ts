// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// An id may be any word, also one that every object inherits: `constructor`.
it('looks records up by findRecord, never by brackets', () => {
  const folder = new URL('../', import.meta.url);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixtures|stories|test-d)\./.test(file));
  expect(files.length).toBeGreaterThan(40);
  const kinds = 'disease|therapy|study|source|cell|regulation|term|procedure|studies';
  const bracket = new RegExp(`(?:dataset\\.(?:${kinds})|\\.(?:cautions|arms|statements|outcomes))\\[`);
  const found = files.filter((file) => bracket.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(found).toEqual([]);
});
