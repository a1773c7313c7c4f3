/** A Chromium on this machine, or `null`. */
export declare function findChromium(): Promise<string | null>;
/** Finds a Chromium, or installs one. */
export declare function ensureChromium(report?: (message: string) => void): Promise<string>;
