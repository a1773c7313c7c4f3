export { properNames, sameInAllLanguages } from '@limpide/internal-test/rightInAllLanguages';

/** Whole messages that are right in both languages. */
export const alike: readonly string[] = [
  'X1 pmol/L',
  'figure X1',
  'page X1',
  'Question',
  'Questions',
  'Source',
  'Sources',
];

/**
 * Places of the glossary where a word that our texts avoid is what is explained:
 * the entry itself, the everyday word in its definition, and forms met elsewhere.
 */
export const explainedWords: RegExp =
  /terms\/(?:(?:cure|statistical-significance)\.json, term|adipose-tissue\.json, definition|[^/]+\.json, variants\.\d+)$/;
