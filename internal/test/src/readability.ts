import type { CheckedLanguage } from './languagePurity.js';

/** How long the sentences of some texts are, and how hard a formula finds them. For authors, never for readers. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** Sentences over the limit of RD02, the longest first. */
  readonly over: readonly string[];
  /**
   * Higher is easier, about 0 to 100: Flesch in English, Kandel–Moles in French,
   * Fernández Huerta in Spanish. Not comparable across languages. Null without sentences.
   */
  readonly score: number | null;
}

/** Words that a sentence should have at most (RD02). */
export const longestSentence: Readonly<Record<CheckedLanguage, number>> = { en: 20, fr: 25, es: 25 };

const spaces = /[\s\u00a0\u202f\u2003]+/u;
const hasLetter = /\p{L}/u;

/** The pieces of a text that a reader pauses after. A full stop within a number or an abbreviation is none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…](?:[\u00a0\u202f]?[’”»)])*)[\s\u00a0\u202f]+(?=[«‘“(¿¡]?[\s\u00a0\u202f]*[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => hasLetter.test(sentence));

/** Words and numbers of a sentence; an elided article belongs to its word. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(spaces).filter((word) => /[\p{L}\p{N}]/u.test(word));

const groups = (word: string, vowels: RegExp): number => word.match(vowels)?.length ?? 0;

const counters: Readonly<Record<CheckedLanguage, (word: string) => number>> = {
  en: (word) => {
    const spoken = word
      // A final e is silent, save after a consonant and l: “table”.
      .replace(/(?<![^aeiouy]l)(?<=[^aeiouy])e$/, '')
      .replace(/(?<=[^aeioutdy])ed$/, 'd')
      .replace(/(?<=[^aeiouyszxcg])(?<!sh|ch)es$/, 's');
    // Two syllables: “diet”, “trial”, “area”, “create”; one: “patient”, “special”.
    const apart = groups(spoken, /(?<![tc])i(?=[ao])|(?<![tc])i(?=e[^srd])|e(?=a[t][^hmr])|ea$/g);
    return groups(spoken, /[aeiouy]+/g) + apart;
  },
  fr: (word) => {
    const spoken = word
      .replace(/(?<=[qg])u(?=[eiyéèê])/g, '')
      .replace(/(?<=[^aeiouyéèêàâîôûëïüœ]|[éiu])es?$/, '')
      // An accent or a diaeresis begins a syllable of its own: “réaction”, “haïr”, “créé”.
      .replace(/(?<=[aeiouyé])(?=[ïëéè])|(?<=é)(?=[aou])/g, '-');
    return groups(spoken, /[aeiouyéèêàâîôûùëïüœæ]+/g);
  },
  es: (word) => {
    const spoken = word
      .replace(/(?<=[qg])u(?=[eiéí])/g, '')
      .replace(/y$/, 'i')
      // Two strong vowels, or a weak one with an accent, are apart: “hematopoyético”, “día”.
      .replace(/(?<=[aeoáéó])(?=[aeoáéó])|(?<=[íú])(?=[aeoáéó])|(?<=[aeoáéó])(?=[íú])/g, '-');
    return groups(spoken, /[aeiouáéíóúü]+/g);
  },
};

/** Syllables of a word as it is spoken, near enough for a formula; at least one. */
export const syllablesOf = (word: string, language: CheckedLanguage): number =>
  word
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    // An elided article is spoken with the word: “l’essai”.
    .filter((part) => part.length > 1 || /[aàyo]/.test(part))
    .reduce((sum, part) => sum + Math.max(/^qu$/.test(part) ? 0 : 1, counters[language](part)), 0) || 1;

const formulas: Readonly<Record<CheckedLanguage, (length: number, syllables: number) => number>> = {
  en: (length, syllables) => 206.835 - 1.015 * length - 84.6 * syllables,
  fr: (length, syllables) => 207 - 1.015 * length - 73.6 * syllables,
  es: (length, syllables) => 206.84 - 1.02 * length - 60 * syllables,
};

/**
 * Measures texts of one language, each different sentence once. What does not end
 * as a sentence is a label: it counts only if it is over the limit.
 */
export function readabilityOf(texts: Iterable<string>, language: CheckedLanguage): Readability {
  const limit = longestSentence[language];
  const sentences = [...new Set([...texts].flatMap(sentencesOf))]
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ sentence, words }) => /[.!?…][’”»)\s\u00a0\u202f]*$/u.test(sentence) || words.length > limit)
    .sort((one, other) => other.words.length - one.words.length);
  const words = sentences.flatMap((each) => each.words);
  const spoken = words.filter((word) => hasLetter.test(word));
  const syllables = spoken.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  return {
    sentences: sentences.length,
    words: words.length,
    longest: sentences[0]?.words.length ?? 0,
    over: sentences.filter((each) => each.words.length > limit).map(({ sentence }) => sentence),
    score:
      spoken.length === 0
        ? null
        : formulas[language](words.length / sentences.length, syllables / spoken.length),
  };
}
