import '@limpide/tokens/tokens.css';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { layoutFaults } from '@limpide/internal-test/layoutFaults';
import { pseudoLocale, pseudoLocaleMirrored } from '@limpide/internal-test/pseudoLocale';
import { ImmuneResetDiagram } from '../immune-reset-diagram/index.js';
import { TherapyComparison } from '../therapy-comparison/index.js';

const long = pseudoLocale(en);
const mirrored = pseudoLocaleMirrored(en);
const disease = 'multiple-sclerosis';
const therapies = (dataset.disease[disease]?.options ?? []).map(({ therapy }) => therapy);

const comparison = (locale: Locale): ReactElement => (
  <TherapyComparison {...{ locale, dataset, disease }} therapies={therapies.slice(0, 3)} secondary />
);
const diagram = (locale: Locale): ReactElement => (
  <ImmuneResetDiagram {...{ locale, dataset, disease }} donor="autologous" id="transplant" />
);

let root: Root | undefined;

function show(widget: ReactElement): HTMLElement {
  const container = document.createElement('div');
  document.body.style.margin = '0';
  document.body.append(container);
  root = createRoot(container);
  flushSync(() => root?.render(widget));
  return container;
}

function part(container: HTMLElement, name: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`There is no part "${name}".`);
  return found;
}

const left = (element: Element): number => element.getBoundingClientRect().left;

afterEach(async () => {
  root?.unmount();
  document.body.replaceChildren();
  await page.viewport(1280, 900);
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
});

describe.each([
  ['long words', long],
  ['words from right to left', mirrored],
])('with %s', (_name, locale) => {
  describe.each([320, 1280])('on %i px', (width) => {
    it('the comparison fits, folded and unfolded', async () => {
      await page.viewport(width, 800);
      const container = show(comparison(locale));
      expect(layoutFaults(container)).toEqual([]);
      for (const details of container.querySelectorAll('details')) details.open = true;
      expect(layoutFaults(container)).toEqual([]);
    });

    it('the diagram fits, at every stage and as a whole', async () => {
      await page.viewport(width, 800);
      const container = show(diagram(locale));
      const stages = container.querySelectorAll('[data-part="stage-link"]').length;
      expect(stages).toBeGreaterThan(3);
      for (let at = 0; at < stages; at += 1) {
        expect(layoutFaults(container), `stage ${at + 1}`).toEqual([]);
        flushSync(() => part(container, 'next').click());
      }
      flushSync(() => part(container, 'show-all').click());
      expect(layoutFaults(container)).toEqual([]);
    });
  });
});

describe('from right to left', () => {
  it('puts the questions on the right of the answers, and the first treatment before the second', () => {
    const container = show(comparison(mirrored));
    const [question, first, second] = container.querySelectorAll('thead > tr > *');
    const names = [question, first, second].map((cell) => (cell ? left(cell) : Number.NaN));
    expect(names).toEqual([...names].sort((a, b) => b - a));
    expect(new Set(names).size).toBe(3);
  });

  it.each([
    ['left to right', long, 'left'],
    ['right to left', mirrored, 'right'],
  ] as const)('fills bars from the side where lines begin (%s)', (_direction, locale, side) => {
    const container = show(comparison(locale));
    const bars = [...container.querySelectorAll('[data-part="bar"]')].filter((bar) => bar.checkVisibility());
    expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars) {
      const track = bar.querySelector('[data-part="bar-track"]')?.getBoundingClientRect();
      const share = bar.querySelector('[data-part="bar-share"]')?.getBoundingClientRect();
      if (!share?.width || !track) continue;
      expect(share[side]).toBeCloseTo(track[side], 0);
    }
  });

  it('puts what comes next on the left, and moves there with the left arrow', async () => {
    await page.viewport(1280, 800);
    const container = show(diagram(mirrored));
    expect(left(part(container, 'next'))).toBeLessThan(left(part(container, 'previous')));
    const links = [...container.querySelectorAll<HTMLElement>('[data-part="stage-link"]')];
    expect(left(links[1] ?? container)).toBeLessThan(left(links[0] ?? container));
    const current = (): number => links.findIndex((link) => link.getAttribute('aria-current') === 'step');
    links[0]?.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect([current(), links.indexOf(document.activeElement as HTMLElement)]).toEqual([2, 2]);
    await userEvent.keyboard('{ArrowRight}');
    expect([current(), links.indexOf(document.activeElement as HTMLElement)]).toEqual([1, 1]);
  });

  it('isolates the figures of every sentence that is made from them, and draws it from left to right', () => {
    const container = show(comparison(mirrored));
    for (const details of container.querySelectorAll('details')) details.open = true;
    // Without a bar, a sentence stands as it is written in the words of the record.
    const sentences = [...container.querySelectorAll('[data-part="outcome"]')]
      .filter((outcome) => outcome.querySelector('[data-part="bar"]'))
      .map((outcome) => outcome.querySelector('[data-part="sentence"]')?.textContent ?? '');
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => !/\u2068[^\u2069]*\d/.test(sentence))).toEqual([]);
    // In Arabic letters, a sign before a figure would else be drawn behind it.
    const drawn = document.createElement('p');
    drawn.dir = 'rtl';
    drawn.textContent = 'شهر \u2068−9\u2069';
    container.append(drawn);
    const at = (from: number): number => {
      const range = document.createRange();
      range.setStart(drawn.firstChild ?? drawn, from);
      range.setEnd(drawn.firstChild ?? drawn, from + 1);
      return range.getBoundingClientRect().left;
    };
    expect(at(5)).toBeLessThan(at(6));
  });
});
