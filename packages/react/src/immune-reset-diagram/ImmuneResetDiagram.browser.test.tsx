import '@limpide/tokens/tokens.css';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { expectNoAxeFindings } from '@limpide/internal-test/axe';
import { expectSameOnHostilePage } from '@limpide/internal-test/hostilePage';
import { ImmuneResetDiagram } from './ImmuneResetDiagram.js';
import { everything, locales, present } from './ImmuneResetDiagram.fixtures.js';
import { sceneIds as ids, type Donor } from './scenes.js';

const sceneIds = ids.autologous;

interface Media {
  readonly media?: string;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}
const emulate = (media: Media): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, params: Media) => Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    media,
  );

let root: Root | undefined;
let container: HTMLElement;

/** The server's HTML, taken over by the browser. */
async function open(
  language: 'en' | 'fr' = 'en',
  dir: 'ltr' | 'rtl' = 'ltr',
  donor: Donor = 'autologous',
): Promise<void> {
  const diagram = (
    <ImmuneResetDiagram
      donor={donor}
      disease="systemic-sclerosis"
      locale={{ ...locales[language], dir }}
      dataset={everything}
      id="transplant"
    />
  );
  container = document.createElement('div');
  container.innerHTML = renderToString(diagram);
  document.body.style.margin = '0';
  document.body.append(container);
  root = hydrateRoot(container, diagram);
  await vi.waitFor(() => expect(container.querySelector('[data-mode="steps"]')).not.toBeNull());
}

const found = (selector: string): Element => present(container.querySelector(selector));
const visible = (selector: string): HTMLElement[] =>
  [...container.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());

afterEach(async () => {
  root?.unmount();
  container.remove();
  await emulate({ media: '', features: [] });
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
});

it.each(['en', 'fr'] as const)('fits 320 pixels without sideways scrolling (%s)', async (language) => {
  await page.viewport(320, 640);
  await open(language);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await userEvent.click(found('[data-part="show-all"]'));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it.each([320, 1280])(
  'looks the same on a page with rules of its own for plain elements (%i px)',
  async (width) => {
    await page.viewport(width, 800);
    await open();
    expectSameOnHostilePage(found('[data-limpide]'));
  },
);

it('gives targets of at least 24 pixels', async () => {
  await page.viewport(320, 640);
  await open();
  for (const target of visible('button, a')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.textContent ?? '').toBeGreaterThanOrEqual(24);
  }
});

it('shows one stage with one picture on a screen, and the risk strip above it', async () => {
  await page.viewport(1280, 800);
  await open();
  await userEvent.click(found('[data-part="next"]'));
  expect(visible('[data-part="stage"]').map(({ dataset }) => dataset['stage'])).toEqual(['mobilisation']);
  expect(visible('svg[data-part="scene"]')).toHaveLength(1);
  expect(visible('[data-part="risk-strip"]')).toHaveLength(1);
});

it('leads from link to link in the whole list, and stays in it', async () => {
  await page.viewport(1280, 800);
  await open();
  await userEvent.click(found('[data-part="show-all"]'));
  for (const stage of ['infusion', 'aplasia']) {
    await userEvent.click(found(`[data-part="stage-link"][href="#transplant-${stage}"]`));
    await vi.waitFor(() =>
      expect(Math.abs(found(`#transplant-${stage}`).getBoundingClientRect().top)).toBeLessThan(100),
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(Math.abs(found(`#transplant-${stage}`).getBoundingClientRect().top)).toBeLessThan(100);
    expect(visible('[data-part="stage"]').map(({ dataset }) => dataset['stage'])).toEqual(sceneIds);
  }
  await userEvent.click(found('[data-part="show-all"]'));
  expect(visible('[data-part="stage"]').map(({ dataset }) => dataset['stage'])).toEqual(['aplasia']);
});

it.each(['flex', 'grid'])('takes the width of a parent that centres it (%s)', async (display) => {
  await page.viewport(800, 800);
  await open();
  Object.assign(container.style, {
    display,
    flexDirection: 'column',
    alignItems: 'center',
    justifyItems: 'center',
  });
  expect(found('[data-limpide]').getBoundingClientRect().width).toBe(container.clientWidth);
});

it('prints all stages with their pictures and without controls', async () => {
  await page.viewport(794, 1000);
  await open();
  await emulate({ media: 'print' });
  expect(visible('[data-part="stage"]').map(({ dataset }) => dataset['stage'])).toEqual(sceneIds);
  expect(visible('svg[data-part="scene"]')).toHaveLength(sceneIds.length);
  expect(visible('button, [data-part="stepper"]')).toEqual([]);
});

it('moves a cell from stage to stage', async () => {
  await page.viewport(800, 800);
  await open();
  const cell = found('[data-part="moving-scene"] [data-cell="stem-6"]');
  const start = cell.getBoundingClientRect();
  // Clicked from within: on a busy machine a click from outside may return after the movement.
  (found('[data-part="next"]') as HTMLElement).click();
  await vi.waitFor(() => expect(cell.getAnimations().length).toBeGreaterThan(0), { interval: 5 });
  await Promise.all(cell.getAnimations().map(({ finished }) => finished));
  expect(cell.getBoundingClientRect().top).toBeLessThan(start.top - 20);
});

it('moves nothing where the reader asks for less motion', async () => {
  await page.viewport(800, 800);
  await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  await open();
  await userEvent.click(found('[data-part="next"]'));
  expect(container.getAnimations({ subtree: true })).toEqual([]);
});

it('never moves by itself', async () => {
  await page.viewport(800, 800);
  await open();
  const before = container.innerHTML;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(container.innerHTML).toBe(before);
});

it('tells the cells apart in forced colours', async () => {
  await page.viewport(800, 800);
  await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
  await open();
  const fill = (ink: string): string =>
    getComputedStyle(found(`[data-part="legend"] [data-ink="${ink}"]`)).fill;
  expect(fill('self')).not.toBe(fill('healthy'));
  expect(fill('healthy-core')).not.toBe(fill('healthy'));
});

it('does not mirror the pictures where the page is written from right to left', async () => {
  await page.viewport(800, 800);
  await open('en', 'rtl');
  const picture = found('[data-part="moving-scene"] svg').getBoundingClientRect();
  const first = found('[data-part="moving-scene"] [data-cell="stem-1"]');
  expect(first.getBoundingClientRect().left).toBeLessThan(picture.left + picture.width / 4);
});

it.each(['light', 'dark'] as const)(
  'leaves axe nothing to find, contrast included (%s)',
  async (theme) => {
    await page.viewport(1024, 800);
    document.documentElement.dataset['limpideTheme'] = theme;
    await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    await open('fr');
    await expectNoAxeFindings(container);
    delete document.documentElement.dataset['limpideTheme'];
  },
  60_000,
);

describe('a transplant from a donor', () => {
  it('goes through its five stages, in which the donor’s cells move', async () => {
    await page.viewport(320, 640);
    await open('fr', 'ltr', 'allogeneic');
    const cell = found('[data-part="moving-scene"] [data-cell="stem-3"]');
    const places = new Set<string | null>();
    for (const id of ids.allogeneic) {
      expect(visible('[data-part="stage"]').map(({ dataset }) => dataset['stage'])).toEqual([id]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      places.add(cell.getAttribute('transform'));
      if (id !== ids.allogeneic.at(-1)) await userEvent.click(found('[data-part="next"]'));
    }
    expect(places.size).toBe(4);
  });

  it('prints all of them with their pictures', async () => {
    await page.viewport(794, 1000);
    await open('en', 'ltr', 'allogeneic');
    await emulate({ media: 'print' });
    expect(visible('svg[data-part="scene"]').map(({ dataset }) => dataset['scene'])).toEqual(ids.allogeneic);
  });

  it('tells a donor’s cells apart in forced colours', async () => {
    await page.viewport(800, 800);
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    await open('en', 'ltr', 'allogeneic');
    const fill = (ink: string): string =>
      getComputedStyle(found(`[data-part="legend"] [data-ink="${ink}"]`)).fill;
    expect(fill('donor-core')).not.toBe(fill('donor'));
  });

  it('leaves axe nothing to find', async () => {
    await page.viewport(1024, 800);
    await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    await open('fr', 'ltr', 'allogeneic');
    await expectNoAxeFindings(container);
  }, 60_000);
});
