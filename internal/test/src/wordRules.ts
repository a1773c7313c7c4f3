/** A place where a text uses a word that a rule forbids. */
export interface WordFault {
  readonly rule: string;
  readonly found: string;
  readonly index: number;
  readonly remedy: string;
}

/** A forbidden expression and what to write instead. */
export interface WordRule {
  readonly rule: string;
  /** Source of a regular expression, matched as whole words without regard to case unless `exact`. */
  readonly pattern: string;
  readonly remedy: string;
  readonly exact?: boolean;
  /** A negation near the word makes it right: `no cure`, « ne guérit pas ». */
  readonly negatable?: boolean;
  /** Inside quotation marks it is right: « réinitialiser ». */
  readonly quotable?: boolean;
}

/**
 * JavaScript's own word boundary knows ASCII letters only. Acronyms joined to
 * others by a hyphen are names: `CARE-MS`.
 */
const wholeWord = ({ pattern, exact }: WordRule): RegExp =>
  exact
    ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}]|-[\\p{Lu}\\p{N}])`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

const negation =
  /(?:(?<!\p{L})(?:no|not|never|nobody|nothing|none|cannot|without|few|neither|nor|whether|ne|non|pas|aucune?|jamais|rien|sans|ni|si)(?!\p{L})|n[’']t(?!\p{L})|(?<!\p{L})n[’'](?=\p{L}))[^.!?]{0,60}$/iu;
const negationAfter =
  /^[^.!?]{0,25}(?<![\p{L}])(?:not|no|few|little|pas|aucune?|jamais|rien|peu)(?![\p{L}])/iu;

function passes(rule: WordRule, text: string, index: number, found: string): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + found.length);
  if (rule.negatable && (negation.test(before) || negationAfter.test(after))) return true;
  return rule.quotable === true && /[‘«“][\u00a0 ]?[^’»”]*$/u.test(before);
}

/**
 * The faults of a text against a list of forbidden expressions.
 *
 * @param names Proper names in which the words are right.
 */
export function wordFaults(
  text: string,
  rules: readonly WordRule[],
  names: readonly string[] = [],
): readonly WordFault[] {
  const masked = names.reduce((rest, name) => rest.replaceAll(name, '_'.repeat(name.length)), text);
  return rules.flatMap((rule) =>
    [...masked.matchAll(wholeWord(rule))]
      .filter((match) => !passes(rule, masked, match.index, match[0]))
      .map((match) => ({ rule: rule.rule, found: match[0], index: match.index, remedy: rule.remedy })),
  );
}
