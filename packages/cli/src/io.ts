/** What a command reads and writes beside files, so that it can be run within a test. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** For the language of the messages: `LC_ALL`, `LC_MESSAGES`, `LANG`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly today: () => Date;
}

/** Nothing to do; faults found or records due; the command could not be run. */
export const exitCodes = { clean: 0, found: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
