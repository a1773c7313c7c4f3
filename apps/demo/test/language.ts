import { createPurityChecker } from '@limpide/internal-test/languagePurity';
import { frenchTypographyFaults } from '@limpide/internal-test/frenchTypography';
import type { Page } from 'playwright';
import type { PageLanguage } from '../src/languages.ts';

/** Words of names that are right in any language. */
const names = [
  'Scleroderma Lung Study',
  'Scleroderma Lung Studies',
  'National MS Society',
  'MS Society',
  'Candida',
  'Ruder',
  'best available therapy',
  'Álvaro-Gracia',
  'De Silva',
  'D’Addio',
  'Medicare',
];
const check = createPurityChecker([
  ...names,
  'per',
  'https',
  'anti-thymocyte',
  'gravis',
  'immunosuppression',
  'interquartile',
  'hydroxychloroquine',
  'cytokine',
  'prednisone',
]);

const blocks =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, caption, figcaption, summary, legend, label, button, th, td';

/**
 * The texts of an open page, block by block, without what is marked as another
 * language or as a name, without titles of publications and identifiers. What is
 * left out is taken out of the page.
 */
export async function textsOf(tab: Page, language: PageLanguage): Promise<readonly string[]> {
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
  return texts
    .map((text) =>
      text
        .replace(/(?:PubMed |PMC)\d+/g, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((text) => /\p{L}\s+\p{L}/u.test(text));
}

/** What in the texts is of another language, or against the typography of their own. */
export function languageFaults(texts: readonly string[], language: PageLanguage): readonly string[] {
  const foreign = texts.flatMap((text) =>
    check(text, language).map((segment) => `${segment.language} “${segment.text}” in “${text}”`),
  );
  const typography =
    language === 'fr'
      ? texts.flatMap((text) =>
          frenchTypographyFaults(text, names).map(({ rule, excerpt }) => `${rule} “${excerpt}”`),
        )
      : [];
  return [...new Set([...foreign, ...typography])];
}
