import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dictionary } from '../build/dictionary.mjs';

it('the data dictionary says what the schemas say: otherwise run "npm run dictionary -w @limpide/data"', async () => {
  expect(readFileSync(new URL('../DICTIONARY.md', import.meta.url), 'utf8')).toBe(await dictionary());
});
