import { existsSync } from 'node:fs';
import { capture } from './run.mjs';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium on this machine: `CHROMIUM_PATH`, a system one, else Playwright's own; `null` if there is none. */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is "${chosen}", and there is no such file. Point it at a Chromium, or unset it.`,
    );
  }
  const system = systemBrowsers.find((path) => existsSync(path));
  if (system) return system;
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

/**
 * Finds a Chromium, or installs one: Playwright's, else the distribution's
 * where that needs no password.
 *
 * @throws Error with a one-line remedy when neither works.
 */
export async function ensureChromium(report = () => {}) {
  const found = await findChromium();
  if (found) return found;
  report('no Chromium found: installing one');
  await capture('npx', ['playwright', 'install', 'chromium']);
  const installed = await findChromium();
  if (installed) return installed;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await capture('apt-get', ['update', '-qq'], { env });
    await capture(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      { env },
    );
    const packaged = await findChromium();
    if (packaged) return packaged;
  }
  throw new Error(
    'No Chromium found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.',
  );
}
