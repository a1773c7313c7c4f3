import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isAllowedAddress } from '@limpide/data';
import { ImmuneResetDiagram } from './ImmuneResetDiagram.server.js';
import { everything, locales } from './ImmuneResetDiagram.fixtures.js';

/** The whole diagram with every figure, as a server sends it. */
const pages = (['systemic-sclerosis', 'multiple-sclerosis', undefined] as const).flatMap((disease) =>
  Object.values(locales).map((locale) => {
    const page = document.createElement('div');
    page.innerHTML = renderToStaticMarkup(
      <ImmuneResetDiagram
        donor="autologous"
        locale={locale}
        dataset={everything}
        disease={disease}
        secondary
      />,
    );
    return { name: `${disease ?? 'all diseases'} ${locale.locale}`, page, locale };
  }),
);

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

describe.each(pages)('all HTML of $name', ({ page, locale }) => {
  const unconfirmed = locale.locale === 'en' ? 'original not confirmed' : 'original non confirmé';

  it('has no figure without people, period, comparator, certainty and source', () => {
    const figures = all(page, '[data-part="figure"]');
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      for (const part of ['population', 'period', 'comparator', 'certainty', 'source']) {
        const found = figure.querySelector(`[data-part="${part}"]`);
        expect(found?.textContent?.trim(), `${part}: ${figure.textContent?.slice(0, 80) ?? ''}`).toBeTruthy();
      }
    }
  });

  it('has no short figure without people, period, certainty, source, and a second group or why there is none', () => {
    const risks = all(page, '[data-part="risk"]');
    expect(risks.length).toBeGreaterThan(2);
    for (const risk of risks) {
      for (const part of ['population', 'period', 'certainty', 'source'])
        expect(risk.querySelector(`[data-part="${part}"]`)?.textContent?.trim(), part).toBeTruthy();
      const compared = all(risk, '[data-part="risk-group"]').length > 1;
      expect(compared || risk.querySelector('[data-part="comparator"]') !== null).toBe(true);
    }
  });

  it('leads from every figure to its source in one click, or says that there is none', () => {
    for (const source of all(page, ':is([data-part="figure"], [data-part="risk"]) [data-part="source"]')) {
      if (all(source, 'a[data-part="source-link"]').length === 0)
        expect(source.textContent).toContain(unconfirmed);
    }
  });

  it('links nowhere but to allowed addresses and to itself', () => {
    for (const link of all(page, 'a')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) expect(page.querySelector(`[id="${href.slice(1)}"]`), href).not.toBeNull();
      else expect(isAllowedAddress(href), href).toBe(true);
    }
  });

  it('has every citation in the list, and every entry cited', () => {
    const cited = new Set(all(page, '[data-part="citation"]').map((link) => link.getAttribute('href')));
    expect([...cited].sort()).toEqual(
      all(page, '[data-part="reference"]')
        .map(({ id }) => `#${id}`)
        .sort(),
    );
  });

  it('has no style attribute, no fault, and no harm inside a folded part', () => {
    expect(all(page, '[style]')).toEqual([]);
    expect(all(page, '[data-part="fault"]').map(({ textContent }) => textContent)).toEqual([]);
    expect(all(page, 'details')).toEqual([]);
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
