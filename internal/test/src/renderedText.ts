import { hole, htmlSegments, type TextSegment } from './htmlSegments.js';
import { createPurityChecker, type CheckedLanguage, type CheckPurity } from './languagePurity.js';
import { properNames, sameInAllLanguages } from './rightInAllLanguages.js';
import { rulebookFaults } from './rulebook.js';
import { termFaults } from './termBase.js';
import { typographyFaults } from './typography.js';

/** A place in rendered text that breaks a rule of language. */
export interface RenderedTextFault {
  /** LX01 another language, LX06 a wrong `lang`, LX03 to LX05 terms, TY01 to TY04 typography, or of the rulebook. */
  readonly rule: string;
  readonly found: string;
  /** The whole text of the block, and the way to it. */
  readonly text: string;
  readonly at: string;
  readonly remedy: string;
}

/** Languages that pages are written in. */
const languages = ['en', 'fr', 'es'] as const;

const isChecked = (language: string): language is CheckedLanguage =>
  (languages as readonly string[]).includes(language);

/** `fr` of `fr-CA`. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const checkers = new Map<string, CheckPurity>();

function purityAmong(told: readonly CheckedLanguage[]): CheckPurity {
  const key = told.join(' ');
  const known = checkers.get(key);
  if (known) return known;
  const fresh = createPurityChecker(sameInAllLanguages, told);
  checkers.set(key, fresh);
  return fresh;
}

/** Identifiers of publications and trials, chemical and physical notation: no words. */
const identifiers = /(?:PubMed\s|PMC|NCT|ISRCTN|EudraCT\s|doi:\s?|https?:\/\/)[\w./()-]*\d[\w./()-]*/giu;

/** Authors as a reference names them: `de Silva NL, Seneviratne SL`. */
const authors = /(?:(?:de|van|von|den|der|del|la|le) )*(?:\p{Lu}[\p{L}’-]+ )+\p{Lu}{1,3}(?=[,.; ])/gu;

/** Names of fields, values and records, as a fault tells them to the publisher: `« disease »`, `crohn-disease`. */
const codeInFaults =
  /(?<=«\s?|‘)[^\s»’]+(?=\s?»|’)|(?<![\p{L}\p{N}])[a-z\d]+(?:-[a-z\d]+)+(?![\p{L}\p{N}])/gu;

const judged = new Map<string, readonly RenderedTextFault[]>();

/** What a widget says in place of something that it cannot show. */
const isFault = (segment: TextSegment): boolean => segment.at.endsWith('[fault]');

/** Keeps the length of a text in which something is no word. */
const masked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => hole.repeat(found.length));

/** Pages repeat themselves: each text is judged once. */
function faultsOf(segment: TextSegment, page: CheckedLanguage): readonly RenderedTextFault[] {
  const key = [page, segment.lang, segment.quoted, isFault(segment), segment.text].join('\n');
  const faults = judged.get(key) ?? judge(segment, page);
  judged.set(key, faults);
  return faults.map((fault) => ({ ...fault, at: segment.at }));
}

function judge(segment: TextSegment, page: CheckedLanguage): readonly RenderedTextFault[] {
  const { text, lang, at, quoted } = segment;
  const found = (rule: string, words: string, remedy: string): RenderedTextFault => ({
    rule,
    found: words,
    text,
    at,
    remedy,
  });
  if (lang === null) return [found('LX06', text, 'an element around it that carries lang')];
  const language = primary(lang);
  if (!isChecked(language)) return [];
  // Spanish costs a dictionary: it is told apart where a page or a part of it is Spanish.
  const told = languages.filter((each) => each !== 'es' || page === 'es' || language === 'es');
  const marks = masked(text, identifiers);
  const own = isFault(segment) ? masked(marks, codeInFaults) : marks;
  const words = quoted ? masked(own, authors) : own;
  const foreign = purityAmong(told)(words, language).map((other) =>
    language === page
      ? found('LX01', other.text, `words of ${page}, or lang="${other.language}"`)
      : found('LX06', other.text, `lang="${other.language}", or words of ${language}`),
  );
  if (quoted || language !== page) return foreign;
  return [
    ...foreign,
    ...termFaults(text, page, properNames).map((fault) => found(fault.rule, fault.found, fault.remedy)),
    ...typographyFaults(words, page, properNames).map((fault) =>
      found(fault.rule, fault.excerpt, fault.remedy),
    ),
    ...rulebookFaults(text, page, properNames).map((fault) => found(fault.rule, fault.found, fault.remedy)),
  ];
}

/**
 * Everything in rendered text that breaks a rule of language, segment by segment:
 * words of another language, a wrong or missing `lang`, terms and acronyms of
 * another language, typography, words of the rulebook. A part with a `lang` of its
 * own is checked against that language; a quoted title or name for nothing else.
 *
 * @param rendered HTML as React or a browser writes it, or an element.
 * @param locale The language that the page is in.
 */
export function renderedTextFaults(rendered: string | Element, locale: string): readonly RenderedTextFault[] {
  const page = primary(locale);
  if (!isChecked(page)) throw new Error(`No dictionary for ${locale}: add it to languageWords.ts.`);
  const html = typeof rendered === 'string' ? rendered : rendered.outerHTML;
  const root = /<[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  const wrongRoot: readonly RenderedTextFault[] =
    primary(root) === page
      ? []
      : [{ rule: 'LX06', found: root, text: '', at: 'root', remedy: `lang="${locale}" on the root` }];
  return [...wrongRoot, ...htmlSegments(html).flatMap((segment) => faultsOf(segment, page))];
}

/** Faults as lines for a failing test, each once. */
export const describeFaults = (faults: readonly RenderedTextFault[]): readonly string[] => [
  ...new Set(
    faults.map(({ rule, found, text, at, remedy }) => `${rule} “${found}”: ${remedy}; in “${text}” (${at})`),
  ),
];
