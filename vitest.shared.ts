import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserConfigOptions } from 'vitest/node';

const executablePath = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
].find((path) => path && existsSync(path));

/** A Chromium of this machine, else Playwright's own; it talks to nobody by itself. */
export const launchOptions: { readonly executablePath?: string; readonly args: string[] } = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Runs tests in Chromium: `test: { browser: chromium }`. */
export const chromium: BrowserConfigOptions = {
  enabled: true,
  headless: true,
  instances: [{ browser: 'chromium' }],
  provider: playwright({ launchOptions }),
};
