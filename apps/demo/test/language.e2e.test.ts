import { createPurityChecker } from '@limpide/internal-test/languagePurity';
import { frenchTypographyFaults } from '@limpide/internal-test/frenchTypography';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPaths, startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Words of names that are right in any language. */
const names = [
  'Scleroderma Lung Study',
  'Scleroderma Lung Studies',
  'National MS Society',
  'MS Society',
  'Candida',
  'Ruder',
  'best available therapy',
];
const check = createPurityChecker([
  ...names,
  'per',
  'https',
  'anti-thymocyte',
  'gravis',
  'immunosuppression',
  'interquartile',
]);

const blocks =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, caption, figcaption, summary, legend, label, button, th, td';

/**
 * The texts of a page, block by block, without what is marked as another
 * language or as a name, without titles of publications and identifiers.
 */
async function textsOf(path: string, language: string): Promise<readonly string[]> {
  const { tab, close } = await site.open(path);
  const texts = await tab.evaluate(
    ([selector, own]) => {
      const foreign = `script, style, cite, [translate="no"], [lang]:not([lang="${own}"])`;
      for (const element of document.body.querySelectorAll(foreign)) element.remove();
      return [...document.body.querySelectorAll(selector)]
        .filter((element) => element.querySelector(selector) === null)
        .map((element) => element.textContent ?? '');
    },
    [blocks, language] as const,
  );
  await close();
  return texts
    .map((text) =>
      text
        .replace(/(?:PubMed |PMC)\d+/g, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((text) => /\p{L}\s+\p{L}/u.test(text));
}

describe.each(allPaths)('%s', (path) => {
  const language = path.slice(1, 3) as 'en' | 'fr';

  it('holds one language only, in its own typography', async () => {
    const texts = await textsOf(path, language);
    expect(texts.length).toBeGreaterThan(10);
    const foreign = texts.flatMap((text) =>
      check(text, language).map((segment) => `${segment.language} “${segment.text}” in “${text}”`),
    );
    expect([...new Set(foreign)].join('\n')).toBe('');
    const faults =
      language === 'fr'
        ? texts.flatMap((text) =>
            frenchTypographyFaults(text, names).map(({ rule, excerpt }) => `${rule} “${excerpt}”`),
          )
        : [];
    expect([...new Set(faults)].join('\n')).toBe('');
  });
});
