import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { findChromium } from '../../../scripts/browser.mjs';
import { launch } from '../../../scripts/launch.mjs';
import { enhancerScript, frameScript } from '../src/index.js';
import { languages } from './widgets.js';

/** The strictest policy that a publisher may have: own files only, and no HTML from strings. */
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page of a publisher, and what it says and asks for while it is open. */
export interface Open {
  readonly tab: Page;
  /** Errors, warnings and refusals of the console; requests to other hosts. */
  readonly messages: readonly string[];
  close(): Promise<void>;
}

export interface HostPage {
  readonly body: string;
  /** A file `/host.css` of the page. */
  readonly css?: string;
  readonly policy?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** Other pages of the site, by their path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Languages whose script the template carries; `fr.again` is the same under another address, `frame` is that for frames. @default both */
  readonly scripts?: readonly string[];
}

/** A publisher's site on this machine, and a browser. */
export interface Host {
  open(page: HostPage, options?: BrowserContextOptions): Promise<Open>;
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine, and Chromium. */
export async function startHost(): Promise<Host> {
  const files = new Map<string, readonly [type: string, text: string, policy?: string]>();
  for (const language of languages)
    for (const name of [language, `${language}.again`])
      files.set(`/limpide.${name}.js`, ['text/javascript', enhancerScript(language)]);
  files.set('/limpide.frame.js', ['text/javascript', frameScript]);
  const server: Server = createServer((request, response) => {
    const [type, text, policy] = files.get((request.url ?? '').split('?')[0] ?? '') ?? [];
    if (type === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await launch(await findChromium());
  let count = 0;
  return {
    async open(
      { body, css, policy = strict, root = 'lang="fr"', scripts = languages, pages = {} },
      options = {},
    ) {
      const path = `/page-${(count += 1)}`;
      for (const [at, page] of Object.entries(pages)) files.set(at, ['text/html', page]);
      files.set(`${path}.css`, ['text/css', css ?? '']);
      files.set(path, [
        'text/html',
        `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">` +
          `<link rel="stylesheet" href="${path}.css">` +
          scripts
            .map((language) => `<script type="module" src="/limpide.${language}.js"></script>`)
            .join('') +
          `</head><body>${body}</body></html>`,
        // The icon asks for nothing.
        `${policy}; img-src data:`,
      ]);
      const context = await browser.newContext(options);
      const tab = await context.newPage();
      const messages: string[] = [];
      tab.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) messages.push(message.text());
      });
      tab.on('pageerror', (error) => messages.push(String(error)));
      tab.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
          messages.push(`request to another host: ${request.url()}`);
      });
      await tab.goto(`${origin}${path}`, { waitUntil: 'load' });
      return { tab, messages, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
