import { createRequire } from 'node:module';
import english, { type Dictionary } from 'dictionary-en';
import french from 'dictionary-fr';

interface Spelling {
  readonly correct: (word: string) => boolean;
}

// nspell has no types of its own.
const nspell = createRequire(import.meta.url)('nspell') as (dictionary: Dictionary) => Spelling;

/** Languages that the checker tells apart. */
export type CheckedLanguage = 'en' | 'fr';

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

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Function words that exist in one of the two languages only. */
const functionWords: Record<CheckedLanguage, ReadonlySet<string>> = {
  en: words(`the of and to is are was were be been with without for from by at that this these those which who
    whom whose what when where how why it its they them their there then than you your we us our he she his her
    has have had having do does did not no nor but if or because about after before between during under over
    into onto through against within while until since also can could may might must shall should will would
    more most less least few fewer many much some any each every both all an my me as so very such only`),
  fr: words(`le la les une des du de au aux et est sont était étaient être été avec sans pour par dans sur sous
    ce cet cette ces ceux celle celles qui que quoi dont où quand comment pourquoi il elle ils elles leur leurs
    nous vous notre nos votre vos ont avait avaient avoir ne pas ni mais ou parce après avant entre pendant
    contre chez vers depuis jusque aussi peut peuvent doit doivent plus moins très trop peu tous toutes tout
    toute chaque aucun aucune lorsque si se sa ses mes y en un lui même donc`),
};

/** Words of both lists' languages that look alike: evidence for neither. */
const shared = words('or on a as me plus en an si son car comment sur dans but pour y us');

const elision = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quelqu|presqu)[’'](?=\p{L})/iu;
const contraction = /(?<=\p{L})(?:n[’']t|[’'](?:re|ve|ll|d))$/iu;
const frenchLetters = /[àâçèéêëîïôùûüœæ]/iu;
const token = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*(?:[’'-][\p{L}\p{N}]+)*/gu;

/** British spellings as the American dictionary knows them. */
const americanForms = (word: string): readonly string[] => [
  word,
  word.replace(/ae|oe/g, 'e'),
  word.replace(/is(?=e|i|a)/g, 'iz'),
  word.replace(/ys(?=e|i)/g, 'yz'),
  word.replace(/our/g, 'or'),
  word.replace(/mme(?=s?$)/, 'm'),
  word.replace(/re(?=s?$)/, 'er'),
  word.replace(/ll(?=ed|ing|er)/, 'l'),
];

/** Paths, units and ids, `text.fr` or `pmol/L`, belong to no language. */
const codeLike = /[^\s«‘“(]*[\p{L}\p{N}][./_][\p{L}\p{N}][^\s»’”)]*/gu;

const strong = 6;
const dictionaryOnly = 4.2;
const switching = 1.7;
/** How much the language of the page is expected of a word without evidence. */
const prior = 0.4;

/**
 * A checker over Hunspell membership in exactly one dictionary, exclusive
 * function words, French letters and elisions, smoothed over the text by a
 * two-state Viterbi pass. Acronyms, numbers and unknown words are neutral.
 *
 * @param allow Words and names that are right in both languages: drugs, trials, people.
 */
export function createPurityChecker(allow: Iterable<string> = []): CheckPurity {
  const spell = { en: nspell(english), fr: nspell(french) };
  const entries = [...allow].sort((one, other) => other.length - one.length);
  const phrases = entries.filter((entry) => /\s/.test(entry));
  const allowed = new Set(entries.map((entry) => entry.toLowerCase()));
  const cache = new Map<string, number>();

  /** Above zero: English; below: French; zero: no evidence. */
  function evidence(raw: string): number {
    const known = cache.get(raw);
    if (known !== undefined) return known;
    const value = weigh(raw);
    cache.set(raw, value);
    return value;
  }

  function weigh(raw: string): number {
    if (allowed.has(raw.toLowerCase())) return 0;
    if (elision.test(raw)) {
      const rest = raw.replace(elision, '');
      return allowed.has(rest.toLowerCase()) ? -dictionaryOnly : -strong;
    }
    if (contraction.test(raw)) return strong;
    const bare = raw.replace(/[’']s$/i, '');
    if (/\p{N}/u.test(bare) || bare.length === 1) return 0;
    if (bare.length > 1 && bare === bare.toUpperCase()) return 0;
    const lower = bare.toLowerCase();
    if (bare.includes('-') && !spell.en.correct(lower) && !spell.fr.correct(lower)) {
      const parts = bare.split('-').map(evidence);
      return parts.reduce((sum, part) => (Math.abs(part) > Math.abs(sum) ? part : sum), 0);
    }
    if (shared.has(lower)) return 0;
    if (functionWords.en.has(lower)) return strong;
    if (functionWords.fr.has(lower)) return -strong;
    const inEnglish = americanForms(lower).some((form) => spell.en.correct(form));
    const inFrench = spell.fr.correct(lower);
    if (inEnglish !== inFrench) return inEnglish ? dictionaryOnly : -dictionaryOnly;
    if (inEnglish) return 0;
    const capitalized = bare[0] !== lower[0];
    return frenchLetters.test(lower) && !capitalized ? -dictionaryOnly : 0;
  }

  return (text, expected) => {
    const words = phrases
      .reduce((rest, phrase) => rest.replaceAll(phrase, (found) => ' '.repeat(found.length)), text)
      .replace(codeLike, (code) => ' '.repeat(code.length));
    const tokens = [...words.matchAll(token)].map((match) => ({ text: match[0], index: match.index }));
    if (tokens.length === 0) return [];
    const sign = expected === 'en' ? 1 : -1;
    const weights = tokens.map(({ text: raw }) => sign * evidence(raw));
    const foreign = foreignTokens(weights);
    const language: CheckedLanguage = expected === 'en' ? 'fr' : 'en';
    const segments: { from: number; to: number }[] = [];
    tokens.forEach((found, index) => {
      if (!foreign[index]) return;
      const to = found.index + found.text.length;
      const open = foreign[index - 1] ? segments.at(-1) : undefined;
      if (open) open.to = to;
      else segments.push({ from: found.index, to });
    });
    return segments.map(({ from, to }) => ({ language, text: text.slice(from, to), index: from }));
  };
}

/** Viterbi over two states, the expected language and the other one. */
function foreignTokens(weights: readonly number[]): readonly boolean[] {
  let own = prior;
  let other = -prior;
  const cameFrom: [own: boolean, other: boolean][] = [];
  for (const weight of weights) {
    const toOwn = own >= other - switching;
    const toOther = own - switching > other;
    cameFrom.push([toOwn, toOther]);
    [own, other] = [
      (toOwn ? own : other - switching) + weight / 2 + prior / 2,
      (toOther ? own - switching : other) - weight / 2 - prior / 2,
    ];
  }
  let inOwn = own >= other;
  return [...cameFrom]
    .reverse()
    .map(([ownFromOwn, otherFromOwn]) => {
      const foreign = !inOwn;
      inOwn = inOwn ? ownFromOwn : otherFromOwn;
      return foreign;
    })
    .reverse();
}
