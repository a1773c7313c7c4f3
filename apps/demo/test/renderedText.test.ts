import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeFaults, renderedTextFaults } from '@limpide/internal-test/renderedText';
import { expect, it } from 'vitest';
import { routes } from '../src/routes.ts';

/** A page as it was built, before any script runs. */
const htmlOf = (path: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../dist${path}index.html`, import.meta.url)), 'utf8');

it.each(routes)('$path is in one language, its terms and its typography', async ({ language, path }) => {
  const html = await htmlOf(path);
  expect(html.length).toBeGreaterThan(1000);
  expect(describeFaults(renderedTextFaults(html, language))).toEqual([]);
});
