import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect } from 'vitest';

/** Rules about a whole page, which a widget alone cannot keep. */
const pageRules = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'bypass',
  'document-title',
  'html-has-lang',
];

/** What axe finds wrong below `root`, one line per finding with the elements. */
export async function axeFindings(root: Element, options: RunOptions = {}): Promise<string[]> {
  const results = await axe.run(root, {
    resultTypes: ['violations'],
    ...options,
    rules: {
      ...Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }])),
      // jsdom computes no colors; stories in a browser check contrast.
      ...(navigator.userAgent.includes('jsdom') ? { 'color-contrast': { enabled: false } } : {}),
      ...options.rules,
    },
  });
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `    ${html}`).join('\n')}`,
  );
}

/** Fails with the findings when axe finds anything. */
export async function expectNoAxeFindings(root: Element, options?: RunOptions): Promise<void> {
  expect(await axeFindings(root, options)).toEqual([]);
}
