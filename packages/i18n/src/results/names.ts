/** `very-low` as `veryLow`: branches of a message have no hyphens. */
export const camelCase = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
