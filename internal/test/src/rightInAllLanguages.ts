/** Why words may stand in a text of any language, though a dictionary finds them foreign. */
export interface AllowedWords {
  readonly reason: string;
  readonly words: readonly string[];
  /** Their capitals, full stops and acronyms are their own. */
  readonly name?: true;
}

const allowed: readonly AllowedWords[] = [
  {
    reason: 'names of organizations and programs, which have no translation of their own',
    name: true,
    words: ['National MS Society', 'MS Society', 'Medicare', 'City of Hope', 'JCR Pharmaceuticals'],
  },
  {
    reason: 'names of trials and registries',
    name: true,
    words: ['Scleroderma Lung Study', 'Scleroderma Lung Studies'],
  },
  { reason: 'names of people', name: true, words: ['Ruder', 'D’Addio', 'Álvaro-Gracia', 'De Silva'] },
  {
    reason: 'name of the comparison group in the registry entry of BEAT-MS, quoted',
    name: true,
    words: ['best available therapy'],
  },
  { reason: 'name of a group of sites in a trial’s report, quoted', name: true, words: ['Latin America'] },
  { reason: 'Latin name of a species', name: true, words: ['Candida'] },
  {
    reason: 'names of drugs, which only one dictionary has',
    words: ['hydroxychloroquine', 'prednisone', 'anti-thymocyte'],
  },
  {
    reason: 'terms of medicine spelled alike, which only one dictionary has',
    words: [
      'gravis',
      'mellitus',
      'immunosuppression',
      'immunosuppressive',
      'interquartile',
      'cytokine',
      'pluripotent',
    ],
  },
  {
    reason: 'English words that French articles keep; the glossary says so',
    words: ['hazard ratio', 'odds ratio'],
  },
  {
    reason: 'Latin that both languages use, and the beginning of an address',
    words: ['per', 'et al', 'https'],
  },
  { reason: 'symbols of units, which one dictionary lists', words: ['mL', 'mg'] },
];

/** Proper names and quoted names of groups: their words, capitals and acronyms are right anywhere. */
export const properNames: readonly string[] = allowed.flatMap(({ name, words }) => (name ? words : []));

/** Every word that is right in every language. */
export const sameInAllLanguages: readonly string[] = allowed.flatMap(({ words }) => words);
