import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dataset, isAllowedAddress } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { TherapyComparison } from './TherapyComparison.server.js';

/** The widget with every column and every figure, as a server sends it. */
const pages = (['systemic-sclerosis', 'multiple-sclerosis'] as const).flatMap((disease) =>
  [en, fr].map((locale) => {
    const page = document.createElement('div');
    const therapies = dataset.disease[disease]?.options.map(({ therapy }) => therapy) ?? [];
    page.innerHTML = renderToStaticMarkup(
      <TherapyComparison
        locale={locale}
        dataset={dataset}
        disease={disease}
        therapies={therapies}
        secondary
      />,
    );
    return { name: `${disease} ${locale.locale}`, page, locale };
  }),
);

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

describe.each(pages)('all HTML of $name', ({ page, locale }) => {
  const figures = all(page, '[data-part="figure"]');

  it('has no figure without population, comparator and source', () => {
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) {
      for (const part of ['population', 'period', 'comparator', 'certainty', 'source']) {
        const found = figure.querySelector(`[data-part="${part}"]`);
        expect(found?.textContent?.trim(), `${part}: ${figure.textContent?.slice(0, 80) ?? ''}`).toBeTruthy();
      }
    }
  });

  it('has no outcome without period and certainty, outside a figure, or without a sentence', () => {
    const outcomes = all(page, '[data-part="outcome"]');
    expect(outcomes.length).toBeGreaterThanOrEqual(figures.length);
    for (const outcome of outcomes) {
      expect(outcome.closest('[data-part="figure"]')).not.toBeNull();
      for (const part of ['period', 'certainty', 'sentence']) {
        expect(outcome.querySelector(`[data-part="${part}"]`)?.textContent?.trim()).toBeTruthy();
      }
    }
  });

  it('leads from every figure to an allowed address in one click, or says that there is none', () => {
    for (const source of all(page, '[data-part="figure"] [data-part="source"]')) {
      const links = all(source, 'a[data-part="source-link"]');
      for (const link of links) expect(isAllowedAddress(link.getAttribute('href') ?? '')).toBe(true);
      if (links.length === 0) {
        expect(source.textContent).toContain(
          locale.locale === 'en' ? 'original not confirmed' : 'original non confirmé',
        );
      }
    }
  });

  it('links nowhere but to allowed addresses and to itself', () => {
    const ids = new Set(all(page, '[id]').map(({ id }) => `#${id}`));
    for (const link of all(page, 'a')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) expect(ids.has(href), href).toBe(true);
      else {
        expect(isAllowedAddress(href), href).toBe(true);
        expect(link.getAttribute('rel')).toBe('noreferrer');
      }
    }
  });

  it('has every citation in the list, and every entry cited', () => {
    const cited = new Set(all(page, '[data-part="citation"]').map((link) => link.getAttribute('href')));
    const listed = all(page, '[data-part="reference"]').map(({ id }) => `#${id}`);
    expect([...cited].sort()).toEqual([...listed].sort());
  });

  it('has no style attribute, no fault, no empty cell', () => {
    expect(all(page, '[style]')).toEqual([]);
    expect(all(page, '[data-part="fault"]').map(({ textContent }) => textContent)).toEqual([]);
    for (const cell of all(page, '[data-part="cell"]')) {
      expect(all(cell, '[data-part="answer"] > *').length).toBeGreaterThan(1);
    }
  });

  it('holds no harm inside a folded part', () => {
    expect(all(page, 'details [data-role="harm"]')).toEqual([]);
  });

  it('has headings that follow each other', () => {
    let last = 1;
    for (const heading of all(page, 'h1,h2,h3,h4,h5,h6')) {
      const level = Number(heading.tagName.slice(1));
      expect(level, heading.textContent ?? '').toBeLessThanOrEqual(last + 1);
      last = level;
    }
  });
});

it.each([
  { locale: en, figures: ['28 in 100', '40 in 100', '10 in 100', '0 in 100'] },
  { locale: fr, figures: ['28 sur 100', '40 sur 100', '10 sur 100', '0 sur 100'] },
])('never shows the benefit of ASTIS without its harm ($figures)', ({ locale, figures }) => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <TherapyComparison locale={locale} dataset={dataset} disease="systemic-sclerosis" />,
  );
  const places = all(page, '[data-study="astis-2014"]');
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) {
    const text = place.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';
    for (const figure of figures) expect(text).toContain(figure);
  }
});
