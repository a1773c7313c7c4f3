// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataset, type DiseaseId } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { copiedTexts, differentFigures } from '@limpide/internal-test/languageParity';
import { describeFaults, renderedTextFaults } from '@limpide/internal-test/renderedText';
import { injectFaults, placesIn, seededFaults } from '@limpide/internal-test/seededFaults';
import { ImmuneResetDiagram } from '../src/immune-reset-diagram/ImmuneResetDiagram.server.js';
import { TherapyComparison } from '../src/therapy-comparison/TherapyComparison.server.js';

interface Widget {
  readonly name: string;
  readonly render: (locale: Locale) => string;
}

/** Both widgets, the diagram with each donor, for every disease: all columns and figures, as a server sends them. */
const widgets: readonly Widget[] = (Object.keys(dataset.disease) as DiseaseId[]).flatMap((disease) => {
  const therapies = dataset.disease[disease]?.options.map(({ therapy }) => therapy) ?? [];
  const shown = { dataset, disease, secondary: true } as const;
  return [
    {
      name: `therapy comparison, ${disease}`,
      render: (locale: Locale) =>
        renderToStaticMarkup(<TherapyComparison {...shown} locale={locale} therapies={therapies} />),
    },
    ...(['autologous', 'allogeneic'] as const).map((donor) => ({
      name: `immune-reset diagram, ${disease}, ${donor}`,
      render: (locale: Locale) =>
        renderToStaticMarkup(<ImmuneResetDiagram {...shown} locale={locale} donor={donor} />),
    })),
  ];
});

const locales: readonly Locale<'en' | 'fr'>[] = [en, fr];

beforeAll(() => {
  // The French dictionary is loaded on first use, which takes seconds.
  renderedTextFaults('<p lang="fr">Un mot</p>', 'fr');
}, 60_000);

describe.each(widgets)('$name', ({ render }) => {
  const pages = { en: '', fr: '' };
  beforeAll(() => {
    for (const locale of locales) pages[locale.locale] = render(locale);
  });

  it.each(locales)('says everything in $locale, in its terms and typography', ({ locale }) => {
    expect(pages[locale].length).toBeGreaterThan(500);
    expect(describeFaults(renderedTextFaults(pages[locale], locale))).toEqual([]);
  });

  it('says nothing in the words of the other language', () => {
    expect(copiedTexts(pages.en, pages.fr)).toEqual([]);
  });

  it('gives the same figures in both languages', () => {
    expect(differentFigures(pages.en, pages.fr)).toEqual([]);
  });
});

/** One whole widget of each sort, with the most evidence: where the seeded faults go. */
const spoiled = widgets.filter(({ name }) => /multiple-sclerosis(?:, autologous)?$/.test(name));

/** So many faults go into one rendering: few beside its texts, so that each stands among sound ones. */
const batch = 200;

/** All places of a page, in batches whose places lie far apart. */
function batches(places: readonly unknown[]): readonly (readonly number[])[] {
  const count = Math.ceil(places.length / batch);
  return Array.from({ length: count }, (_, first) =>
    places.flatMap((_place, index) => (index % count === first ? [index] : [])),
  );
}

describe.each(locales)('a fault put anywhere into a widget in $locale', (locale) => {
  const pages = spoiled.map(({ render }) => {
    const html = render(locale);
    return { html, places: placesIn(html) };
  });

  it('has hundreds of places to be put', () => {
    expect(pages.length).toBe(2);
    for (const { places } of pages) expect(places.length).toBeGreaterThan(100);
  });

  it.each(seededFaults(locale.locale))('$kind is found wherever it can be', (fault) => {
    let put = 0;
    const missed: string[] = [];
    for (const { html, places } of pages)
      for (const chosen of batches(places)) {
        const page = injectFaults(html, places, fault, chosen);
        put += page.spoiled.length;
        const found = renderedTextFaults(page.html, locale.locale).filter(({ rule }) =>
          fault.rules.includes(rule),
        );
        for (const spoiled of page.spoiled)
          if (!found.some(({ text }) => text.includes(spoiled))) missed.push(spoiled);
      }
    expect(put).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });
});
