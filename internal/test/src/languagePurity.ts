import {
  ambiguousWords,
  functionWords,
  isWordOf,
  ownLetters,
  ownWords,
  type CheckedLanguage,
} from './languageWords.js';

export type { CheckedLanguage } from './languageWords.js';

/** A stretch of text in another language than the page's. */
export interface ForeignSegment {
  readonly language: CheckedLanguage;
  /** The words, as they stand. */
  readonly text: string;
  /** Where they begin in the text. */
  readonly index: number;
}

/** Finds the stretches of a text that are not in the expected language. */
export type CheckPurity = (text: string, expected: CheckedLanguage) => readonly ForeignSegment[];

/** For each language, how much a word speaks for it; negative where it speaks for others. */
type Evidence = readonly number[];

const elision = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quelqu|presqu)[’'](?=\p{L})/iu;
const contraction = /(?<=\p{L})(?:n[’']t|[’'](?:re|ve|ll|d))$/iu;
const invertedMark = /^[¿¡]$/u;
const token = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*(?:[’'-][\p{L}\p{N}]+)*|[¿¡]/gu;

/** Paths, units and ids, `text.fr` or `pmol/L`, belong to no language. */
const codeLike = /[^\s«‘“(]*[\p{L}\p{N}][./_][\p{L}\p{N}][^\s»’”)]*/gu;

const strong = 6;
const dictionaryOnly = 4.2;
const switching = 1.7;
/** What is left of a word's evidence in a name of several words. */
const inName = 0.2;
/** How much the language of the page is expected of a word without evidence. */
const prior = 0.4;

/**
 * A checker over Hunspell membership in some of the dictionaries only, exclusive
 * function words, letters and elisions of a language, smoothed over the text by a
 * Viterbi pass with a state for each language. Acronyms, numbers and unknown
 * words are neutral.
 *
 * @param allow Words and names that are right in every language: drugs, trials, people.
 * @param languages The languages to tell apart; each costs its dictionary.
 */
export function createPurityChecker(
  allow: Iterable<string> = [],
  languages: readonly CheckedLanguage[] = ['en', 'fr'],
): CheckPurity {
  const entries = [...allow].sort((one, other) => other.length - one.length);
  const phrases = entries.filter((entry) => /\s/.test(entry));
  const allowed = new Set(entries.map((entry) => entry.toLowerCase()));
  const cache = new Map<string, Evidence>();
  const neutral: Evidence = languages.map(() => 0);

  /** Evidence for the languages that pass; none if all do or none does. */
  function forThose(passes: (language: CheckedLanguage) => boolean, weight: number): Evidence {
    const fits = languages.map(passes);
    return fits.includes(true) && fits.includes(false)
      ? fits.map((fit) => (fit ? weight : -weight))
      : neutral;
  }

  function evidence(raw: string): Evidence {
    const known = cache.get(raw);
    if (known) return known;
    const value = weigh(raw);
    cache.set(raw, value);
    return value;
  }

  function weigh(raw: string): Evidence {
    if (allowed.has(raw.toLowerCase())) return neutral;
    if (invertedMark.test(raw)) return forThose((language) => language === 'es', strong);
    if (elision.test(raw)) {
      const rest = raw.replace(elision, '').toLowerCase();
      return forThose((language) => language === 'fr', allowed.has(rest) ? dictionaryOnly : strong);
    }
    if (contraction.test(raw)) return forThose((language) => language === 'en', strong);
    const bare = raw.replace(/[’']s$/i, '');
    if (/\p{N}/u.test(bare) || bare.length === 1 || bare === bare.toUpperCase()) return neutral;
    const lower = bare.toLowerCase();
    if (bare.includes('-') && !languages.some((language) => isWordOf(language, lower))) {
      const weightOf = (part: Evidence): number => Math.abs(part[0] ?? 0);
      return bare
        .split('-')
        .map(evidence)
        .reduce((most, part) => (weightOf(part) > weightOf(most) ? part : most), neutral);
    }
    if (ambiguousWords.has(lower)) return neutral;
    if (languages.some((language) => functionWords[language].has(lower)))
      return forThose((language) => functionWords[language].has(lower), strong);
    if (languages.some((language) => ownWords[language].has(lower)))
      return forThose((language) => ownWords[language].has(lower), dictionaryOnly);
    if (languages.some((language) => isWordOf(language, lower)))
      return forThose((language) => isWordOf(language, lower), dictionaryOnly);
    const isName = bare[0] !== lower[0];
    return isName ? neutral : forThose((language) => ownLetters[language].test(lower), dictionaryOnly);
  }

  return (text, expected) => {
    const words = phrases
      .reduce((rest, phrase) => rest.replaceAll(phrase, (found) => ' '.repeat(found.length)), text)
      .replace(codeLike, (code) => ' '.repeat(code.length));
    const tokens = [...words.matchAll(token)].map((match) => ({ text: match[0], index: match.index }));
    const named = partsOfNames(words, tokens);
    const path = mostLikely(
      tokens.map(({ text: raw }, index) =>
        named.has(index) ? evidence(raw).map((weight) => weight * inName) : evidence(raw),
      ),
      languages.indexOf(expected),
    );
    const segments: { language: CheckedLanguage; from: number; to: number }[] = [];
    tokens.forEach((found, index) => {
      const state = path[index] ?? 0;
      const language = languages[state];
      if (language === undefined || language === expected) return;
      const to = found.index + found.text.length;
      const open = path[index - 1] === state ? segments.at(-1) : undefined;
      if (open) open.to = to;
      else segments.push({ language, from: found.index, to });
    });
    return segments.map(({ language, from, to }) => ({ language, text: text.slice(from, to), index: from }));
  };
}

/**
 * Words of a text that are capitalized side by side, as in `King’s College
 * Hospital`: both languages write sentence case, so that such words are a name's.
 * A text that is nothing else is no name, but a heading in title case.
 */
function partsOfNames(
  text: string,
  tokens: readonly { readonly text: string; readonly index: number }[],
): ReadonlySet<number> {
  const isCapitalized = tokens.map(({ text: raw }) => /^\p{Lu}/u.test(raw));
  const adjoins = tokens.map(({ index }, place) => {
    const before = tokens[place - 1];
    return before !== undefined && /^[ \u00a0]$/.test(text.slice(before.index + before.text.length, index));
  });
  const parts = new Set<number>();
  tokens.forEach((_, place) => {
    if (!isCapitalized[place]) return;
    const follows = isCapitalized[place - 1] && adjoins[place];
    const leads = isCapitalized[place + 1] && adjoins[place + 1];
    if (follows || leads) parts.add(place);
  });
  return parts.size === tokens.length ? new Set() : parts;
}

/** Viterbi: the likeliest language of each token, where changing language has a cost. */
function mostLikely(tokens: readonly Evidence[], expected: number): readonly number[] {
  const states = tokens[0]?.map((_, state) => state) ?? [];
  const bonus = (state: number): number => (state === expected ? prior : -prior);
  let scores = states.map(bonus);
  const cameFrom = tokens.map((evidence) => {
    const before = scores;
    const from = states.map((state) =>
      states.reduce((best, other) => {
        const through = (before[other] ?? 0) - (other === state ? 0 : switching);
        const alone = (before[best] ?? 0) - (best === state ? 0 : switching);
        return through > alone ? other : best;
      }, state),
    );
    scores = states.map(
      (state) =>
        (before[from[state] ?? state] ?? 0) -
        (from[state] === state ? 0 : switching) +
        ((evidence[state] ?? 0) + bonus(state)) / 2,
    );
    return from;
  });
  let state = states.reduce(
    (best, other) => ((scores[other] ?? 0) > (scores[best] ?? 0) ? other : best),
    expected,
  );
  return cameFrom
    .reverse()
    .map((from) => {
      const here = state;
      state = from[state] ?? state;
      return here;
    })
    .reverse();
}
