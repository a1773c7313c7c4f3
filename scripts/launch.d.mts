import type { Browser } from 'playwright';
/** Flags under which Chromium makes no request of its own. */
export declare const chromiumFlags: readonly string[];
/** Starts a headless Chromium. */
export declare function launch(executablePath: string | null): Promise<Browser>;
