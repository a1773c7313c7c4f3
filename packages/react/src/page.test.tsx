import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dataset, type DiseaseId } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import {
  createImmuneResetDiagram,
  createTherapyComparison,
  denominatorForPage,
  ImmuneResetDiagram,
  TherapyComparison,
} from './server.js';

const locales = { en, fr };
const donor = 'autologous';

/** A page of one disease, as the demo site has it. */
function pageOf(disease: DiseaseId, language: 'en' | 'fr'): HTMLElement {
  const page = document.createElement('main');
  const shared = { disease, dataset, locale: locales[language] };
  page.innerHTML = renderToStaticMarkup(
    <>
      <TherapyComparison {...shared} id="comparison" />
      <ImmuneResetDiagram {...shared} donor={donor} id="diagram" />
    </>,
  );
  return page;
}

/** Denominators anywhere inside a model, outside of figures that draw no share. */
function denominatorsIn(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'denominator' ? [value] : denominatorsIn(value),
  );
}

const denominatorsOf = (disease: DiseaseId, denominator?: 100 | 1000): readonly unknown[] => {
  const shared = { disease, dataset, locale: en, denominator };
  return [
    ...new Set(
      denominatorsIn([createTherapyComparison(shared), createImmuneResetDiagram({ ...shared, donor })]),
    ),
  ];
};

describe.each(['en', 'fr'] as const)('a page of both widgets in %s', (language) => {
  const page = pageOf('rheumatoid-arthritis', language);

  it('has no two headings of the same name', () => {
    const names = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.textContent);
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says the language of what it cites, and of nothing that is empty', () => {
    for (const part of page.querySelectorAll('[lang]')) expect(part.textContent?.trim()).not.toBe('');
    for (const name of page.querySelectorAll('[data-part="reference-citation"]'))
      expect(name.getAttribute('lang'), name.textContent ?? '').toBe('en');
  });

  it('leads from each short risk to the size and the limits of its study', () => {
    const risks = [...page.querySelectorAll('[data-part="risk"]')];
    const links = risks.flatMap((risk) => [...risk.querySelectorAll('[data-part="cautions"] a')]);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const full = page.querySelector(link.getAttribute('href') ?? '');
      expect(full?.querySelector('[data-part="study-people"] dd')?.textContent).toMatch(/\d/);
      expect(full?.querySelector('[data-part="cautions"] dd')?.textContent).toMatch(/\p{L}/u);
    }
  });
});

describe('the denominator of a page', () => {
  it('is one for all its widgets, and large enough for each', () => {
    const disease = 'rheumatoid-arthritis';
    const needs = denominatorForPage({
      dataset,
      comparisons: [disease],
      diagrams: [{ donor, disease }],
    });
    expect(denominatorsOf(disease)).toEqual(expect.arrayContaining([100, 1000]));
    expect(needs).toBe(1000);
    expect(denominatorsOf(disease, needs)).toEqual([1000]);
  });

  it('is 100 where no widget needs more, and where nothing is known of what is asked for', () => {
    expect(denominatorForPage({ dataset, comparisons: ['systemic-sclerosis'] })).toBe(100);
    expect(denominatorForPage({ dataset, comparisons: ['unknown'], diagrams: [{ donor }] })).toBe(
      denominatorForPage({ dataset, diagrams: [{ donor }] }),
    );
  });

  it('that is none is a fault, and each widget keeps its own', () => {
    const given = { disease: 'systemic-sclerosis', dataset, locale: en, denominator: 10 as 100 } as const;
    for (const model of [createTherapyComparison(given), createImmuneResetDiagram({ ...given, donor })]) {
      if (model.kind === 'fault') throw new Error(model.message);
      expect(model.faults.map(({ message }) => message).join()).toContain('denominator');
      expect(denominatorsIn(model)).not.toContain(10);
    }
  });
});
