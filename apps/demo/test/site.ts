import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findChromium } from '../../../scripts/browser.mjs';
import { launch } from '../../../scripts/launch.mjs';
import { createDemoServer } from '../server/serve.mjs';

/** The built demo behind its own server, and a browser. */
export interface Site {
  readonly origin: string;
  /** Opens a page; `messages` collects what the console says and what fails. */
  open(
    path: string,
    options?: BrowserContextOptions,
  ): Promise<{ tab: Page; messages: string[]; close(): Promise<void> }>;
  close(): Promise<void>;
}

/** Starts the demo's server on a free port of this machine, and Chromium. */
export async function startSite(): Promise<Site> {
  const server: Server = createDemoServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await launch(await findChromium());
  return {
    origin,
    async open(path, options = {}) {
      const context = await browser.newContext(options);
      const tab = await context.newPage();
      const messages: string[] = [];
      tab.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
      });
      tab.on('pageerror', (error) => messages.push(String(error)));
      tab.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
          messages.push(`request to another host: ${request.url()}`);
      });
      await tab.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      return { tab, messages, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const diseasePaths = ['en', 'fr'].flatMap((language) =>
  ['systemic-sclerosis', 'multiple-sclerosis'].map((disease) => `/${language}/${disease}/`),
);
export const allPaths = ['/en/', '/fr/', ...diseasePaths];
