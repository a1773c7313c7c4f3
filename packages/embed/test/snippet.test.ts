// @vitest-environment jsdom
import { gzipSync } from 'node:zlib';
import createDOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { snippetOmissions } from '../src/index.js';
import { comparison, diagram, diseases, languages } from './widgets.js';

const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;

const words = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, '');
const spaced = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

const all = (root: Element, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The whole widget without what a snippet leaves out, by the list that says so. */
function withoutOmissions(html: string): HTMLElement {
  const root = parse(html);
  const selectors: Readonly<Record<string, string>> = {
    svg: 'svg',
    'columns-card-heading': '[data-layout="columns"] [data-part="card-heading"]',
    'sources-row': '[data-question="sources"]',
  };
  for (const { part } of snippetOmissions)
    for (const found of all(root, selectors[part] ?? `[data-part="${part}"]`)) found.remove();
  return root;
}

/** The snippet without what the widget says once or not at all: its caption, and the heads of further tables. */
function withoutCaption(snippet: string): HTMLElement {
  const root = parse(snippet);
  root.lastElementChild?.remove();
  for (const found of all(root, 'table')
    .slice(1)
    .flatMap((table) => all(table, 'caption, thead')))
    found.remove();
  return root;
}

/** Where two texts part; too long to be shown whole. */
function firstDifference(one: string, other: string): readonly [string, string] | undefined {
  if (one === other) return undefined;
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 40);
  return [one.slice(from, from + 80), other.slice(from, from + 80)];
}

const hrefs = (root: Element): (string | null)[] =>
  all(root, 'a:not([href^="#"])').map((link) => link.getAttribute('href'));

describe.each(languages)('A snippet in %s', (locale) => {
  it.each(diseases)('says all that the comparison says, in its order: %s', (disease) => {
    const { html, snippet } = comparison(disease, locale);
    const whole = withoutOmissions(html);
    const pasted = withoutCaption(snippet);
    expect(firstDifference(words(pasted), words(whole))).toBeUndefined();
    expect(hrefs(pasted)).toEqual(hrefs(whole));
    expect(all(pasted, 'dt,dd,li').length).toBe(all(whole, 'dt,dd,li').length);
    for (const table of all(parse(snippet), 'table')) {
      expect(spaced(table.querySelector('caption') as Element)).not.toBe('');
      const columns = all(table, 'thead th').map(spaced);
      expect(columns).toEqual(all(whole, 'thead th').map(spaced));
      for (const row of all(table, 'tbody tr')) expect(row.children).toHaveLength(columns.length);
    }
    const questions = all(whole, '[data-part="question"]').map(spaced);
    const headings = all(pasted, 'h3').map(spaced);
    expect(headings.filter((heading) => questions.includes(heading))).toEqual(questions);
  });

  it('says all that the diagram says, in its order', () => {
    const { html, snippet } = diagram(locale);
    const whole = withoutOmissions(html);
    const pasted = withoutCaption(snippet);
    expect(firstDifference(words(pasted), words(whole))).toBeUndefined();
    expect(hrefs(pasted)).toEqual(hrefs(whole));
    expect(all(pasted, 'h2,h3,h4,h5').map(spaced)).toEqual(all(whole, 'h2,h3,h4,h5').map(spaced));
  });

  it.each(['multiple-sclerosis', 'inflammatory-bowel-disease'] as const)(
    'has nothing that a publishing system strips or a template language reads: %s',
    (disease) => {
      for (const { snippet } of [comparison(disease, locale), diagram(locale)]) {
        expect(snippet).not.toMatch(
          /<(?:style|script|svg|details|button|input|iframe|template|div|section|nav)\b/,
        );
        expect(snippet).not.toMatch(/ (?:style|id|role|tabindex|on\w+|data-[\w-]+|aria-[\w-]+)="/);
        expect(snippet).not.toMatch(/[{}`]|<!--/);
        expect(snippet.match(/<br(?! \/>)/g)).toBeNull();
        const root = parse(snippet);
        expect([root.tagName, root.className, root.lang, root.dir]).toEqual([
          'FIGURE',
          'limpide-embed',
          locale,
          'ltr',
        ]);
      }
    },
  );

  it('marks what is in another language', () => {
    const cited = all(parse(comparison('multiple-sclerosis', locale).snippet), 'cite');
    const foreign = cited.filter((cite) => (cite.closest('[lang]') as HTMLElement).lang !== locale);
    expect(foreign.length > 0).toBe(locale === 'fr');
  });

  it('is smaller than 30 kB compressed, with its style sheet', () => {
    // So much evidence is recorded on multiple sclerosis that its words alone take more.
    const limits: Readonly<Record<string, number>> = { 'multiple-sclerosis': 38_500 };
    for (const disease of diseases) {
      const { snippet, snippetCss } = comparison(disease, locale);
      const size = gzipSync(snippet).length + gzipSync(snippetCss).length;
      expect(size, disease).toBeLessThan(limits[disease] ?? 30_000);
    }
  });
});

describe('Sanitisers keep every row, caption, link and word', () => {
  const sanitisers: Readonly<Record<string, (html: string) => string>> = {
    'sanitize-html': (html) => sanitizeHtml(html),
    DOMPurify: (html) => createDOMPurify(window).sanitize(html),
  };
  const counted = 'tr, th, td, caption, figcaption, h2, h3, h4, h5, h6, li, dt, dd, p, a[href]';

  it.each(
    Object.keys(sanitisers).flatMap((name) =>
      languages.flatMap((locale) => diseases.map((disease) => [name, disease, locale] as const)),
    ),
  )('%s: %s, %s', (name, disease, locale) => {
    for (const { snippet, address } of [comparison(disease, locale), diagram(locale)]) {
      const before = parse(snippet);
      const after = parse(`<div>${sanitisers[name]?.(snippet) ?? ''}</div>`);
      expect(firstDifference(words(after), words(before))).toBeUndefined();
      expect(all(after, counted).map(({ tagName }) => tagName)).toEqual(
        all(before, counted).map(({ tagName }) => tagName),
      );
      expect(hrefs(after)).toEqual(hrefs(before));
      expect(hrefs(after)).toContain(address);
    }
  });
});
