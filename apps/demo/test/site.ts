import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findChromium } from '../../../scripts/browser.mjs';
import { launch } from '../../../scripts/launch.mjs';
import { dataset, findEvidence, type DiseaseId, type TherapyId } from '@limpide/data';
import { createDemoServer } from '../server/serve.mjs';
import { diseaseIds, isGroup, routes, type Route } from '../src/routes.ts';

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

const recordsStudyOf = (disease: DiseaseId, therapy: TherapyId): boolean =>
  findEvidence(dataset, { disease, therapy }).length > 0;

/** The first disease for which no study of a cell therapy is recorded. */
const unstudied = diseaseIds.find(
  (disease) =>
    !isGroup(disease) && !recordsStudyOf(disease, 'autologous-hsct') && !recordsStudyOf(disease, 'msc'),
);

/** Diseases that stand for the others in tests that take seconds: most evidence, much, none. */
const exemplary: readonly DiseaseId[] = [
  'systemic-sclerosis',
  'multiple-sclerosis',
  ...(unstudied ? [unstudied] : []),
];

const isExemplary = ({ subject }: Route): boolean =>
  subject.kind === 'disease' && exemplary.includes(subject.disease);

/** Pages of exemplary diseases, each with both widgets. */
export const exemplaryPaths: readonly string[] = routes.filter(isExemplary).map(({ path }) => path);

/** One page of each sort. */
export const thoroughPaths: readonly string[] = routes
  .filter((route) => route.subject.kind !== 'disease' || isExemplary(route) || isGroup(route.subject.disease))
  .map(({ path }) => path);
