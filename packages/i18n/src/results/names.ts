/** `very-low` as `veryLow`, `mL/year` as `mLYear`: branches of a message are plain words. */
export const camelCase = (id: string): string =>
  id.replace(/[-/](.)/g, (_, letter: string) => letter.toUpperCase());
