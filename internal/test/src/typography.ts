import { frenchTypographyFaults } from './frenchTypography.js';
import type { CheckedLanguage } from './languageWords.js';
import { spanishTypographyFaults } from './spanishTypography.js';

/** A place where a text breaks a rule of its language's typography. */
export interface TypographyFault {
  readonly rule: string;
  readonly excerpt: string;
  readonly index: number;
  /** What to write. */
  readonly remedy: string;
}

const english: readonly { readonly rule: string; readonly pattern: RegExp; readonly remedy: string }[] = [
  {
    rule: 'TY01',
    pattern: /[ \u00a0\u202f][;:!?,.)\]](?!\d)|[([][ \u00a0\u202f]/gu,
    remedy: 'no space here',
  },
  { rule: 'TY01', pattern: / {2,}|[\u00a0\u202f][ ]|[ ][\u00a0\u202f]/gu, remedy: 'one space' },
  { rule: 'TY02', pattern: /["']/gu, remedy: 'curly quotes ‘ ’ “ ”' },
  { rule: 'TY02', pattern: /[«»]/gu, remedy: 'quotation marks ‘ ’ or “ ”' },
  { rule: 'TY03', pattern: /(?<![\d,.])\d+,\d{1,2}(?!,?\d)/gu, remedy: 'decimal point' },
  { rule: 'TY03', pattern: /(?<=\d)[\s\u00a0\u202f]%/gu, remedy: 'no space before %' },
  { rule: 'TY03', pattern: /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/gu, remedy: 'a comma between thousands' },
];

function englishTypographyFaults(text: string, names: readonly string[]): readonly TypographyFault[] {
  const masked = names.reduce((rest, name) => rest.replaceAll(name, 'x'.repeat(name.length)), text);
  return english.flatMap(({ rule, pattern, remedy }) =>
    [...masked.matchAll(pattern)].map((match) => ({
      rule,
      index: match.index,
      excerpt: text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20),
      remedy,
    })),
  );
}

const checks: Readonly<
  Record<CheckedLanguage, (text: string, names: readonly string[]) => readonly TypographyFault[]>
> = { en: englishTypographyFaults, fr: frenchTypographyFaults, es: spanishTypographyFaults };

/**
 * The faults of a text against the typography of its language (TY01 to TY04):
 * spaces, quotation marks, numbers.
 *
 * @param names Proper names whose capitals, marks and full stops are right.
 */
export const typographyFaults = (
  text: string,
  language: CheckedLanguage,
  names: readonly string[] = [],
): readonly TypographyFault[] => checks[language](text, names);
