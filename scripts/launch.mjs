import { chromium } from 'playwright';

/** Flags under which Chromium makes no request of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium. */
export const launch = (executablePath) =>
  chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumFlags });
