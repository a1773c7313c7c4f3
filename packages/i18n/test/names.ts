/** Proper names and quoted names of groups, whose words and capitals are right in any language. */
export const properNames: readonly string[] = [
  'Scleroderma Lung Study',
  'Scleroderma Lung Studies',
  'National MS Society',
  'MS Society',
  'Candida',
  'Ruder',
  'D’Addio',
  'Medicare',
  'Álvaro-Gracia',
  'Latin America',
  'De Silva',
  'City of Hope',
  'JCR Pharmaceuticals',
  // Name of the comparison group in the registry entry of BEAT-MS.
  'best available therapy',
];

/** Words that are right in both languages though only one dictionary has them. */
export const sameInBoth: readonly string[] = [
  ...properNames,
  'per',
  'https',
  'anti-thymocyte',
  'gravis',
  'hydroxychloroquine',
  'immunosuppression',
  'interquartile',
  'cytokine',
  'pluripotent',
  'prednisone',
  // English words that French articles keep; the glossary says so.
  'hazard ratio',
  'odds ratio',
];

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
