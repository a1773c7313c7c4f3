import { playwright } from '@vitest/browser-playwright';
import type { BrowserConfigOptions } from 'vitest/node';
import { findChromium } from './scripts/browser.mjs';
import { chromiumFlags } from './scripts/launch.mjs';

const executablePath = await findChromium();

/** Runs tests in a Chromium that talks to nobody by itself: `test: { browser: chromium }`. */
export const chromium: BrowserConfigOptions = {
  enabled: true,
  headless: true,
  instances: [{ browser: 'chromium' }],
  provider: playwright({
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...chromiumFlags] },
  }),
};
