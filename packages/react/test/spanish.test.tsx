import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDataset, dataset as everything } from '@limpide/data';
import { type1Diabetes as records } from '@limpide/data/bundles/type-1-diabetes';
import { defineLocale } from '@limpide/i18n';
import { es as wholeEs } from '@limpide/i18n/es';
import { type1Diabetes as words } from '@limpide/i18n/es/bundles/type-1-diabetes';
import { immuneResetDiagram } from '@limpide/i18n/es/immune-reset-diagram';
import { therapyComparison } from '@limpide/i18n/es/therapy-comparison';
import { fr } from '@limpide/i18n/fr';
import { describeFaults, renderedTextFaults } from '@limpide/internal-test/renderedText';
import { ImmuneResetDiagram, TherapyComparison } from '../src/server.js';

/** What a page takes that shows one disease: nothing else is there to fall back on. */
const es = defineLocale({
  locale: 'es',
  messages: [therapyComparison, immuneResetDiagram],
  records: [words],
});
const dataset = createDataset(records);
const disease = 'type-1-diabetes';
const therapies = dataset.disease[disease]?.options.map(({ therapy }) => therapy) ?? [];
const notice = 'Esta traducción está pendiente de revisión por una persona nativa.';

const widgets: readonly (readonly [string, ReactElement])[] = [
  [
    'the comparison, every treatment and figure',
    <TherapyComparison key="1" {...{ locale: es, dataset, disease, therapies }} secondary />,
  ],
  [
    'the transplant of own cells',
    <ImmuneResetDiagram key="2" {...{ locale: es, dataset, disease }} donor="autologous" />,
  ],
  [
    'the transplant from a donor',
    <ImmuneResetDiagram key="3" {...{ locale: es, dataset, disease }} donor="allogeneic" />,
  ],
];

const pageOf = (html: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
};

beforeAll(() => {
  // Three dictionaries are loaded on first use, which takes seconds.
  renderedTextFaults('<p lang="es">Una palabra.</p>', 'es');
}, 120_000);

describe.each(widgets)('%s, in Spanish', (_name, widget) => {
  const html = renderToStaticMarkup(widget);
  const page = pageOf(html);

  it('is complete: nothing is “not shown”', () => {
    expect(page.querySelectorAll('[role="note"]')).toHaveLength(0);
    expect(page.textContent).not.toContain('No se muestra:');
    expect((page.textContent ?? '').length).toBeGreaterThan(5000);
  });

  it('holds no word of another language, and keeps the rules of its own', () => {
    expect(describeFaults(renderedTextFaults(html, 'es'))).toEqual([]);
  });

  it('says that its translation awaits a native reader', () => {
    expect(page.textContent).toContain(notice);
  });
});

describe('a disease that Spanish does not offer', () => {
  const other = 'multiple-sclerosis';

  it.each([
    [
      'the comparison',
      <TherapyComparison key="1" {...{ locale: wholeEs, dataset: everything, disease: other }} />,
    ],
    [
      'the transplant',
      <ImmuneResetDiagram
        key="2"
        {...{ locale: wholeEs, dataset: everything, disease: other, donor: 'autologous' }}
      />,
    ],
  ] as const)('is a fault in Spanish that names what is missing: %s', (_name, widget) => {
    const html = renderToStaticMarkup(widget);
    const notes = [...pageOf(html).querySelectorAll('[role="note"]')].map(({ textContent }) => textContent);
    expect(notes[0]).toContain('No se muestra:');
    expect(notes.join(' ')).toContain('disease/multiple-sclerosis');
    expect(notes.join(' ')).toContain('no tiene texto en el idioma «es»');
    expect(describeFaults(renderedTextFaults(html, 'es'))).toEqual([]);
  });
});

describe('a locale that a native reader has read', () => {
  it('says nothing of a translation', () => {
    const html = renderToStaticMarkup(
      <TherapyComparison locale={fr} dataset={everything} disease={disease} questions={['unknown']} />,
    );
    expect(html).not.toContain(fr.messages['widget.awaitsReview'] as string);
  });
});
