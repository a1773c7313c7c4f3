import { useState, type ReactElement } from 'react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '@limpide/internal-test/conformance';
import { renderOnServer } from '@limpide/internal-test/renderers';
import { LimpideProvider } from '../provider/index.js';
import { ImmuneResetDiagram as StaticImmuneResetDiagram } from './ImmuneResetDiagram.server.js';
import { ImmuneResetDiagram, type ImmuneResetDiagramProps } from './ImmuneResetDiagram.js';
import { everything, locales, present } from './ImmuneResetDiagram.fixtures.js';
import { sceneIds as ids, type SceneId } from './scenes.js';

const { en, fr } = locales;
const sceneIds: readonly SceneId[] = ids.autologous;

// Nine drawings make a large page for axe.
vi.setConfig({ testTimeout: 60_000 });

describeConformance({
  name: 'ImmuneResetDiagram',
  widget: 'immune-reset-diagram',
  locales: { en, fr },
  // The browser's own words for lengths of time and dates.
  properNames: ['days', 'months', 'years', 'November', 'PubMed'],
  render: (props) => (
    <ImmuneResetDiagram donor="autologous" disease="systemic-sclerosis" dataset={everything} {...props} />
  ),
});

describeConformance({
  name: 'ImmuneResetDiagram of a donor',
  widget: 'immune-reset-diagram',
  locales: { en, fr },
  properNames: ['days', 'months', 'years', 'November', 'PubMed'],
  render: (props) => (
    <ImmuneResetDiagram donor="allogeneic" disease="systemic-sclerosis" dataset={everything} {...props} />
  ),
});

const show = (props: Partial<ImmuneResetDiagramProps> = {}): HTMLElement =>
  render(
    <ImmuneResetDiagram donor="autologous" locale={en} dataset={everything} id="transplant" {...props} />,
  ).container;

const shown = (container: HTMLElement): (string | undefined)[] =>
  [...container.querySelectorAll<HTMLElement>('[data-part="stage"][data-current="true"]')].map(
    ({ dataset }) => dataset['stage'],
  );
const status = (): string => screen.getByRole('status').textContent ?? '';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

describe('on a server', () => {
  const page = document.createElement('div');
  page.innerHTML = renderOnServer(
    <ImmuneResetDiagram donor="autologous" locale={en} dataset={everything} id="transplant" />,
  ).html;

  it('all stages are there, in an ordered list, each with its drawing', () => {
    const stages = [...page.querySelectorAll<HTMLElement>('ol[data-part="stages"] > li')];
    expect(stages.map(({ dataset }) => dataset['stage'])).toEqual(sceneIds);
    for (const stage of stages) {
      expect(stage.querySelectorAll('svg[data-part="scene"]')).toHaveLength(1);
      expect(stage.querySelector('[data-part="stage-caption"]')?.textContent).toBeTruthy();
      expect(stage.querySelector('[data-question="mainRisk"]')?.textContent).toBeTruthy();
    }
  });

  it('the list of stages leads to them without a script, and no control waits for one', () => {
    const links = [...page.querySelectorAll('[data-part="stage-list"] a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(sceneIds.map((id) => `#transplant-${id}`));
    for (const link of links)
      expect(page.querySelector(`[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`)).not.toBeNull();
    expect(page.querySelector<HTMLElement>('[data-part="controls"]')?.hidden).toBe(true);
  });

  it('no style attribute needs an unsafe policy', () => {
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('the diagram without hooks gives the same HTML', () => {
    const html = renderToStaticMarkup(
      <StaticImmuneResetDiagram donor="autologous" locale={en} dataset={everything} id="transplant" />,
    );
    expect(html).toBe(
      renderToStaticMarkup(
        <StaticImmuneResetDiagram donor="autologous" locale={en} dataset={everything} id="transplant" />,
      ),
    );
    const other = document.createElement('div');
    other.innerHTML = html;
    expect(other.textContent).toBe(page.textContent);
  });
});

describe('a reader', () => {
  it('sees one stage at a time, and always the risk of dying from the treatment', async () => {
    const user = userEvent.setup();
    const container = show();
    for (const id of sceneIds) {
      expect(shown(container)).toEqual([id]);
      const strip = container.querySelector('[data-part="risk-strip"]');
      expect(strip?.textContent).toContain('Risk of dying from the treatment');
      expect(strip?.querySelectorAll('[data-part="risk"]').length).toBeGreaterThan(3);
      await user.click(screen.getByRole('button', { name: 'Next stage' }));
    }
  });

  it('goes on and back with the buttons, and focus stays', async () => {
    const user = userEvent.setup();
    const container = show();
    const next = screen.getByRole('button', { name: 'Next stage' });
    await user.click(next);
    await user.click(next);
    expect(shown(container)).toEqual(['collection']);
    expect(status()).toBe('Step 3 of 9: Collecting and storing the stem cells');
    expect(document.activeElement).toBe(next);
    await user.click(screen.getByRole('button', { name: 'Previous stage' }));
    expect(shown(container)).toEqual(['mobilisation']);
  });

  it('keeps focus at both ends, where a button does nothing more', async () => {
    const user = userEvent.setup();
    const container = show({ defaultStage: 'reconstitution' });
    const next = screen.getByRole('button', { name: 'Next stage' });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await user.click(next);
    expect(document.activeElement).toBe(next);
    expect(shown(container)).toEqual(['reconstitution']);
  });

  it('chooses a stage in the list, and hears which is current', async () => {
    const user = userEvent.setup();
    const container = show();
    const list = screen.getByRole('navigation', { name: 'Stages of the transplant' });
    await user.click(within(list).getByRole('link', { name: /Low blood counts/ }));
    expect(shown(container)).toEqual(['aplasia']);
    const current = within(list)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'step');
    expect(current.map(({ textContent }) => textContent)).toEqual(['6 Low blood counts (aplasia)']);
  });

  it('walks the list with arrows, Home and End', async () => {
    const user = userEvent.setup();
    const container = show();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    links[0]?.focus();
    const walk: readonly (readonly [key: string, stage: SceneId])[] = [
      ['{ArrowRight}', 'mobilisation'],
      ['{ArrowDown}', 'collection'],
      ['{ArrowLeft}', 'mobilisation'],
      ['{ArrowUp}', 'assessment'],
      ['{ArrowUp}', 'assessment'],
      ['{End}', 'reconstitution'],
      ['{Home}', 'assessment'],
    ];
    for (const [key, stage] of walk) {
      await user.keyboard(key);
      expect(shown(container), key).toEqual([stage]);
      expect(document.activeElement).toBe(links[sceneIds.indexOf(stage)]);
    }
  });

  it('walks the other way where the page is written from right to left', async () => {
    const user = userEvent.setup();
    const container = show({ locale: { ...en, dir: 'rtl' } });
    within(screen.getByRole('navigation')).getAllByRole('link')[0]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(shown(container)).toEqual(['mobilisation']);
  });

  it('can read all stages at once, and go back', async () => {
    const user = userEvent.setup();
    const container = show();
    const all = screen.getByRole('button', { name: 'Show all stages' });
    await user.click(all);
    expect(all.getAttribute('aria-pressed')).toBe('true');
    expect(container.querySelector('[data-mode]')?.getAttribute('data-mode')).toBe('all');
    expect(container.querySelector('[data-part="moving-scene"]')).toBeNull();
    await user.click(all);
    expect(container.querySelector('[data-mode]')?.getAttribute('data-mode')).toBe('steps');
  });

  it('follows the same cells: they stay in the picture and move', async () => {
    const user = userEvent.setup();
    const container = show();
    const cells = (): Element[] => [...container.querySelectorAll('[data-part="moving-scene"] [data-cell]')];
    const before = cells();
    const places = before.map((cell) => cell.getAttribute('transform'));
    await user.click(screen.getByRole('button', { name: 'Next stage' }));
    expect(cells()).toEqual(before);
    expect(cells().map((cell) => cell.getAttribute('transform'))).not.toEqual(places);
  });

  it('swipes to the next and the previous stage by touch, not by mouse', () => {
    const container = show();
    const swipe = (from: number, to: number, pointerType: string, down = 0): void => {
      const picture = present(container.querySelector('[data-part="moving-scene"]'));
      const event = (type: string, clientX: number, clientY: number): Event =>
        Object.assign(new Event(type, { bubbles: true }), { clientX, clientY, pointerType });
      fireEvent(picture, event('pointerdown', from, 0));
      fireEvent(picture, event('pointerup', to, down));
    };
    swipe(200, 100, 'touch');
    expect(shown(container)).toEqual(['mobilisation']);
    swipe(100, 200, 'touch');
    expect(shown(container)).toEqual(['assessment']);
    swipe(200, 100, 'mouse');
    swipe(200, 180, 'touch');
    swipe(200, 140, 'touch', 120);
    expect(shown(container)).toEqual(['assessment']);
  });
});

describe('a link', () => {
  it('opens the stage it names', () => {
    window.history.replaceState(null, '', '#transplant-aplasia');
    expect(shown(show())).toEqual(['aplasia']);
  });

  it('opens another stage while the page is open', () => {
    const container = show();
    act(() => {
      window.location.hash = '#transplant-infusion';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(shown(container)).toEqual(['infusion']);
  });

  it('to something else, or broken, changes nothing', () => {
    window.history.replaceState(null, '', '#other-aplasia%');
    expect(shown(show())).toEqual(['assessment']);
  });

  it('can be copied from the address when a stage is chosen', async () => {
    const user = userEvent.setup();
    const entries = window.history.length;
    show();
    await user.click(screen.getByRole('button', { name: 'Next stage' }));
    expect(window.location.hash).toBe('#transplant-mobilisation');
    expect(window.history.length).toBe(entries);
  });

  it.each([{ hashNavigation: false }, { id: undefined }])(
    'is neither followed nor written with %o',
    async (props) => {
      const user = userEvent.setup();
      window.history.replaceState(null, '', '#transplant-aplasia');
      const container = show(props);
      expect(shown(container)).toEqual(['assessment']);
      await user.click(screen.getByRole('button', { name: 'Next stage' }));
      expect(window.location.hash).toBe('#transplant-aplasia');
      act(() => {
        window.location.hash = present(container.querySelector('[data-part="stage"]:last-child')).id;
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      });
      expect(shown(container)).toEqual(['mobilisation']);
    },
  );

  it('is written for the stage that the page accepts, once it does', async () => {
    const user = userEvent.setup();
    const widget = (stage: SceneId): ReactElement => (
      <ImmuneResetDiagram donor="autologous" locale={en} dataset={everything} id="transplant" stage={stage} />
    );
    const { rerender } = render(widget('infusion'));
    await user.click(screen.getByRole('button', { name: 'Next stage' }));
    expect(window.location.hash).toBe('');
    rerender(widget('aplasia'));
    expect(window.location.hash).toBe('#transplant-aplasia');
    rerender(widget('infusion'));
    expect(window.location.hash).toBe('#transplant-aplasia');
  });
});

describe('the stage that is shown', () => {
  it('is no change when it is chosen again', async () => {
    const user = userEvent.setup();
    const onStageChange = vi.fn();
    const container = show({ onStageChange });
    const [first] = container.querySelectorAll('[data-part="stage-link"]');
    await user.click(present(first));
    await user.keyboard('{Home}{ArrowLeft}');
    act(() => {
      window.location.hash = '#transplant-assessment';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(onStageChange).not.toHaveBeenCalled();
  });
});

describe('a transplant from a donor', () => {
  it('is there on a server with all five stages and drawings', () => {
    const page = document.createElement('div');
    page.innerHTML = renderOnServer(
      <ImmuneResetDiagram donor="allogeneic" locale={fr} dataset={everything} id="greffe" />,
    ).html;
    expect([...page.querySelectorAll('svg')].flatMap(({ dataset }) => dataset['scene'] ?? [])).toEqual(
      ids.allogeneic,
    );
    expect(page.querySelector('h2')?.textContent).toContain('Allogreffe');
    expect(page.textContent).not.toContain('Autogreffe');
  });

  it('is opened at a stage by a link', () => {
    window.history.replaceState(null, '', '#transplant-graft-versus-host');
    expect(shown(show({ donor: 'allogeneic' }))).toEqual(['graft-versus-host']);
  });

  it('begins with its own first stage, and can begin elsewhere', () => {
    expect(shown(show({ donor: 'allogeneic' }))).toEqual(['donor']);
    cleanup();
    expect(shown(show({ donor: 'allogeneic', defaultStage: 'rebuilding' }))).toEqual(['rebuilding']);
  });

  it('says of a disease that no figure is about it alone', () => {
    const container = show({ donor: 'allogeneic', disease: 'multiple-sclerosis' });
    expect(container.querySelector('[data-part="no-own-figures"]')?.textContent).toMatch(
      /^No figure was found for multiple sclerosis alone/,
    );
    cleanup();
    expect(show({ disease: 'multiple-sclerosis' }).querySelector('[data-part="no-own-figures"]')).toBeNull();
  });
});

describe('a page', () => {
  it('can control the stage', async () => {
    const user = userEvent.setup();
    const onStageChange = vi.fn();
    const container = show({ stage: 'infusion', onStageChange });
    await user.click(screen.getByRole('button', { name: 'Next stage' }));
    expect(onStageChange).toHaveBeenCalledExactlyOnceWith('aplasia', { reason: 'next' });
    expect(shown(container)).toEqual(['infusion']);
  });

  it('can keep the stage itself', async () => {
    const user = userEvent.setup();
    function Page(): ReactElement {
      const [stage, setStage] = useState<SceneId>('aplasia');
      return (
        <ImmuneResetDiagram
          donor="autologous"
          locale={fr}
          dataset={everything}
          stage={stage}
          onStageChange={setStage}
        />
      );
    }
    const { container } = render(<Page />);
    await user.click(screen.getByRole('button', { name: 'Étape précédente' }));
    expect(shown(container)).toEqual(['infusion']);
  });

  it('gives language and records once, by a provider', () => {
    render(
      <LimpideProvider locale={fr} dataset={everything}>
        <ImmuneResetDiagram donor="autologous" headingLevel={3} />
      </LimpideProvider>,
    );
    expect(screen.getByRole('heading', { level: 3, name: /Autogreffe/ })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 4, name: 'Risque de mourir du traitement' })).toBeTruthy();
  });

  it('is told what is missing, and what to do', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<ImmuneResetDiagram donor="autologous" />)).toThrow('ImmuneResetDiagram: no locale.');
    silence.mockRestore();
  });
});
