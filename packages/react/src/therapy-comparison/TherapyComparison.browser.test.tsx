import { createElement, StrictMode, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { dataset } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { expectSameOnHostilePage } from '@limpide/internal-test/hostilePage';
import '@limpide/tokens/tokens.css';
import { TherapyComparison, type TherapyComparisonProps } from './TherapyComparison.js';
import { examples } from './TherapyComparison.fixtures.js';

let root: Root | undefined;

function show(props: Partial<TherapyComparisonProps> = {}): HTMLElement {
  const container = document.createElement('div');
  document.body.style.margin = '0';
  document.body.append(container);
  root = createRoot(container);
  flushSync(() => root?.render(element(props)));
  return container;
}

const element = (props: Partial<TherapyComparisonProps>): ReactElement => (
  <TherapyComparison disease="systemic-sclerosis" locale={en} dataset={dataset} {...props} />
);

/** Commands of the browser's own protocol, whose types vitest does not know. */
const browser = cdp as unknown as () => {
  send(command: string, parameters?: object): Promise<Record<string, unknown>>;
};

const media = (name?: string, value?: string): Promise<unknown> =>
  browser().send('Emulation.setEmulatedMedia', {
    media: name === 'print' ? 'print' : '',
    features: name && value ? [{ name, value }] : [],
  });

interface AccessibleNode {
  readonly role?: { readonly value: string };
  readonly ignored: boolean;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

async function roles(): Promise<readonly string[]> {
  // Tests run in a frame of the page.
  const { frameTree } = await browser().send('Page.getFrameTree');
  const frames = (frameTree as FrameTree).childFrames ?? [];
  const { nodes } = await browser().send('Accessibility.getFullAXTree', { frameId: frames[0]?.frame.id });
  return (nodes as AccessibleNode[]).filter(({ ignored }) => !ignored).map(({ role }) => role?.value ?? '');
}

afterEach(async () => {
  root?.unmount();
  document.body.replaceChildren();
  await media();
  await page.viewport(1280, 900);
});

const everyLupusTherapy = (dataset.disease['systemic-lupus-erythematosus']?.options ?? []).map(
  ({ therapy }) => therapy,
);

describe('on a phone of 320 px', () => {
  it.each([
    ['English', { locale: en }],
    ['French', { locale: fr }],
    ['multiple sclerosis', { disease: 'multiple-sclerosis' }],
    ['eleven treatments', { ...examples.manyOptions, therapies: everyLupusTherapy }],
    ['a group of diseases', { ...examples.group, locale: fr }],
    ['no usual care', { ...examples.noUsualCare, locale: fr }],
    ['very long words', examples.veryLong],
  ] satisfies [string, Partial<TherapyComparisonProps>][])(
    'scrolls in one direction only (%s)',
    async (_name, props) => {
      await page.viewport(320, 640);
      const container = show(props);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      for (const part of container.querySelectorAll<HTMLElement>(
        '[data-part="cell"], [data-part="figure"]',
      )) {
        expect(part.scrollWidth, part.textContent ?? '').toBeLessThanOrEqual(part.clientWidth + 1);
      }
    },
  );

  it('lets a reader choose among eleven treatments, all of which are printed', async () => {
    await page.viewport(320, 640);
    const container = show({ ...examples.manyOptions, questions: ['duration'] });
    const summary = container.querySelector<HTMLElement>('[data-part="chooser"] > summary');
    expect(summary?.textContent).toContain('7 more treatments');
    summary?.click();
    const boxes = [...container.querySelectorAll<HTMLInputElement>('[data-part="choice"]:first-child input')];
    expect(boxes).toHaveLength(11);
    for (const box of boxes) {
      const target = box.closest('label')?.getBoundingClientRect();
      expect(target?.height).toBeGreaterThanOrEqual(24);
      expect(target?.right).toBeLessThanOrEqual(320);
      if (!box.checked) flushSync(() => box.click());
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await media('print');
    const cards = [...container.querySelectorAll<HTMLElement>('[data-part="cell"]')];
    expect(cards.filter((card) => card.checkVisibility())).toHaveLength(11);
  });

  it('names the treatment in every card, and its order in words', async () => {
    await page.viewport(320, 640);
    const container = show({ questions: ['mechanism', 'results'] });
    for (const name of container.querySelectorAll<HTMLElement>('[data-part="card-heading"]')) {
      expect(name.checkVisibility()).toBe(true);
    }
    expect(container.querySelector<HTMLElement>('[data-part="order"]')?.checkVisibility()).toBe(true);
  });

  it.each([320, 1280])('is a table to assistive technology all the same (%i px)', async (width) => {
    await page.viewport(width, 640);
    show({ questions: ['mechanism', 'unknown'] });
    const found = await roles();
    const count = (role: string): number => found.filter((other) => other === role).length;
    expect(count('table')).toBe(1);
    expect(count('columnheader')).toBe(5);
    expect(count('rowheader')).toBe(2);
    expect(count('cell') + count('gridcell')).toBe(8);
    expect(count('row')).toBe(3);
  });
});

describe('on a wide screen', () => {
  it('keeps the names of the columns in view', async () => {
    await page.viewport(1280, 700);
    const container = show({ questions: ['mechanism', 'procedure', 'duration', 'demands'] });
    const head = container.querySelector<HTMLElement>('thead');
    const row = container.querySelector<HTMLElement>('[data-question="demands"]');
    window.scrollTo(0, (row?.getBoundingClientRect().top ?? 0) + 300);
    expect(Math.round(head?.getBoundingClientRect().top ?? -1)).toBe(0);
  });

  it('keeps the name of the treatment in view beside its studies', async () => {
    await page.viewport(1280, 700);
    const container = show({ questions: ['results'] });
    const study = container.querySelector<HTMLElement>('[data-study="scot-2018"]');
    window.scrollTo(0, (study?.getBoundingClientRect().top ?? 0) + 200);
    const name = study?.closest('[data-part="answer"]')?.querySelector('[data-part="card-heading"]');
    expect(Math.round(name?.getBoundingClientRect().top ?? -1)).toBe(0);
  });

  it('sets text in lines of at most 75 characters', async () => {
    await page.viewport(1280, 900);
    const container = show();
    for (const paragraph of container.querySelectorAll<HTMLElement>('p, dd')) {
      if (!paragraph.checkVisibility() || paragraph.closest('details')) continue;
      const width = paragraph.getBoundingClientRect().width;
      paragraph.style.cssText = 'white-space: nowrap; inline-size: max-content; max-inline-size: none';
      const character = paragraph.getBoundingClientRect().width / (paragraph.textContent?.length ?? 1);
      paragraph.style.cssText = '';
      if (paragraph.textContent && paragraph.textContent.length > 90) {
        // Of the box; its lines end before its edge.
        expect(width / character, paragraph.textContent).toBeLessThan(77);
      }
    }
  });
});

it('opens everything on paper', async () => {
  const container = show({ questions: ['results'] });
  const folded = container.querySelector<HTMLElement>('[data-part="more"] [data-part="study"]');
  const chooser = container.querySelector<HTMLElement>('[data-part="chooser"]');
  const visible = (node: HTMLElement | null): boolean =>
    node?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
  expect(visible(folded)).toBe(false);
  await media('print');
  await expect.poll(() => visible(folded)).toBe(true);
  expect(folded?.getBoundingClientRect().height).toBeGreaterThan(100);
  expect(visible(chooser)).toBe(false);
});

it.each([320, 1280])(
  'looks the same on a page with rules of its own for plain elements (%i px)',
  async (width) => {
    await page.viewport(width, 900);
    const container = show({ questions: ['demands', 'results'] });
    for (const details of container.querySelectorAll('details')) details.open = true;
    expectSameOnHostilePage(container.firstElementChild ?? container);
  },
);

it('keeps what has the focus clear of the headings that stay in view', async () => {
  await page.viewport(1280, 640);
  const container = show({ questions: ['mechanism', 'procedure', 'results'] });
  const links = [...container.querySelectorAll<HTMLElement>('[data-part="table"] a')];
  window.scrollTo(0, document.documentElement.scrollHeight);
  for (const link of links.filter((link) => link.checkVisibility()).reverse()) {
    link.focus();
    const [box] = link.getClientRects();
    const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    expect(link.contains(top ?? null), link.textContent ?? '').toBe(true);
  }
});

it('draws its bars in forced colours', async () => {
  const container = show({ questions: ['results'] });
  await media('forced-colors', 'active');
  const share = container.querySelector('[data-part="bar-share"]');
  const track = container.querySelector('[data-part="bar-track"]');
  expect(share && getComputedStyle(share).fill).not.toBe(track && getComputedStyle(track).fill);
});

it('is used by keyboard alone, with focus that can be seen', async () => {
  const container = show({ questions: ['unknown'] });
  const summary = container.querySelector<HTMLElement>('[data-part="chooser"] > summary');
  summary?.focus();
  await userEvent.keyboard('{Enter}');
  expect(container.querySelector('details')?.open).toBe(true);
  await userEvent.keyboard('{Tab}');
  const box = document.activeElement as HTMLInputElement;
  expect(box.type).toBe('checkbox');
  expect(getComputedStyle(box).outlineStyle).toBe('solid');
  await userEvent.keyboard(' ');
  expect(container.querySelectorAll('th[scope="col"]')).toHaveLength(4);
  expect(document.activeElement).toBe(box);
});

it.each([
  ['English', en],
  ['French', fr],
])('takes over the server’s HTML without a word (%s)', async (_name, locale) => {
  const said = vi.spyOn(console, 'error');
  const container = document.createElement('div');
  document.body.append(container);
  const widget = createElement(StrictMode, null, element({ locale }));
  container.innerHTML = renderToString(widget);
  const recovered: unknown[] = [];
  root = hydrateRoot(container, widget, { onRecoverableError: (error) => recovered.push(error) });
  await vi.waitFor(() => expect(container.querySelector('input')).not.toBeNull());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(recovered).toEqual([]);
  expect(said).not.toHaveBeenCalled();
});

it.each(['flex', 'grid'])('takes the width of a parent that centres it (%s)', async (display) => {
  await page.viewport(1280, 800);
  const container = show({ questions: ['duration'] });
  Object.assign(container.style, {
    display,
    flexDirection: 'column',
    alignItems: 'center',
    justifyItems: 'center',
  });
  expect(container.querySelector('[data-limpide]')?.getBoundingClientRect().width).toBe(
    container.clientWidth,
  );
});
