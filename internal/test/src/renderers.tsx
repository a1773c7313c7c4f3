import { act, StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { expect, vi } from 'vitest';

/** What the server sends for an element. */
export interface ServerRender {
  readonly html: string;
  /** The `<style>` elements of styled-components. */
  readonly styles: string;
}

/** A rendered element and the way to remove it. */
export interface Mounted {
  readonly container: HTMLElement;
  /** Fails when the console said anything while it was mounted, or when something is left behind. */
  unmount(): Promise<void>;
}

/** Renders as a server does: complete HTML, no effects, no browser. */
export function renderOnServer(element: ReactElement): ServerRender {
  const sheet = new ServerStyleSheet();
  try {
    return { html: renderToString(sheet.collectStyles(element)), styles: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

interface ConsoleWatch {
  readonly messages: readonly string[];
  stop(): void;
}

/** Records all errors and warnings of the console. */
export function watchConsole(): ConsoleWatch {
  const messages: string[] = [];
  const spies = (['error', 'warn'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      messages.push(`${level}: ${parts.map(String).join(' ')}`);
    }),
  );
  return {
    messages,
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

interface ListenerWatch {
  left(): readonly string[];
  stop(): void;
}

/** React itself listens for `selectionchange` on the document for good. */
const ofReact = new Set(['selectionchange']);

function watchListeners(): ListenerWatch {
  const open = new Map<unknown, string>();
  const targets = [
    ['window', window],
    ['document', document],
  ] as const;
  const spies = targets.flatMap(([name, target]) => {
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener'];
    const remove = target.removeEventListener.bind(target) as EventTarget['removeEventListener'];
    return [
      vi.spyOn(target, 'addEventListener').mockImplementation(((...given: Parameters<typeof add>) => {
        if (!ofReact.has(given[0])) open.set(given[1], `${name} ${given[0]}`);
        add(...given);
      }) as typeof target.addEventListener),
      vi.spyOn(target, 'removeEventListener').mockImplementation(((...given: Parameters<typeof remove>) => {
        open.delete(given[1]);
        remove(...given);
      }) as typeof target.removeEventListener),
    ];
  });
  return {
    left: () => [...open.values()],
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

async function mount(start: (container: HTMLElement) => Root, html: string): Promise<Mounted> {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const watch = watchConsole();
  const listeners = watchListeners();
  let root: Root | undefined;
  await act(async () => {
    root = start(container);
  });
  return {
    container,
    unmount: async () => {
      await act(async () => root?.unmount());
      container.remove();
      watch.stop();
      listeners.stop();
      expect(watch.messages, 'the console stays silent').toEqual([]);
      expect(container.innerHTML, 'nothing is left on the page').toBe('');
      expect(listeners.left(), 'no listener is left on window or document').toEqual([]);
    },
  };
}

/** Renders in the browser only, under StrictMode. */
export function renderInBrowser(element: ReactElement): Promise<Mounted> {
  return mount((container) => {
    const root = createRoot(container);
    root.render(<StrictMode>{element}</StrictMode>);
    return root;
  }, '');
}

/**
 * Takes over server HTML under StrictMode, as a page does. Errors that React
 * recovers from, such as a difference from the server's HTML, fail at once.
 */
export async function hydrate(element: ReactElement): Promise<Mounted & { readonly server: ServerRender }> {
  const page = <StrictMode>{element}</StrictMode>;
  const server = renderOnServer(page);
  const recovered: string[] = [];
  const mounted = await mount(
    (container) =>
      hydrateRoot(container, page, { onRecoverableError: (error) => recovered.push(String(error)) }),
    server.html,
  );
  expect(recovered, 'hydration takes the server’s HTML as it is').toEqual([]);
  return { ...mounted, server };
}
