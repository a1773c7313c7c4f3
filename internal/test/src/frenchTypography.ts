/** A place where a text breaks a rule of typography. */
export interface TypographyFault {
  readonly rule: 'TY01' | 'TY02' | 'TY03' | 'TY04';
  readonly excerpt: string;
  readonly index: number;
  /** What to write. */
  readonly remedy: string;
}

interface Rule {
  readonly rule: TypographyFault['rule'];
  readonly pattern: RegExp;
  readonly remedy: string;
}

const months = 'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre';

const rules: readonly Rule[] = [
  {
    rule: 'TY01',
    pattern: /(?<=[^\u202f;!?])[;!?]|^[;!?]/gu,
    remedy: 'U+202F before ; ! ?',
  },
  {
    rule: 'TY01',
    pattern: /(?<=[^\u00a0])(?<!\d(?=:\d)):(?!\/\/)/gu,
    remedy: 'U+00A0 before :',
  },
  { rule: 'TY01', pattern: /«(?!\u00a0)|(?<!\u00a0)»/gu, remedy: 'U+00A0 inside « »' },
  { rule: 'TY01', pattern: /[\s\u00a0\u202f][,.)\]](?!\d)|[([][\s\u00a0\u202f]/gu, remedy: 'no space here' },
  { rule: 'TY01', pattern: / {2,}|[\u00a0\u202f][ ]|[ ][\u00a0\u202f]/gu, remedy: 'one space' },
  { rule: 'TY02', pattern: /['‘]/gu, remedy: 'apostrophe ’ (U+2019)' },
  { rule: 'TY02', pattern: /["“”]/gu, remedy: 'quotation marks « »' },
  { rule: 'TY03', pattern: /(?<![\d.\p{L}/-])\d+\.\d+(?![\d.]|\/)/gu, remedy: 'decimal comma' },
  { rule: 'TY03', pattern: /(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, remedy: 'U+202F between thousands' },
  { rule: 'TY03', pattern: /(?<=\d)[ \u00a0](?=\d{3}(?!\d))/gu, remedy: 'U+202F between thousands' },
  {
    rule: 'TY03',
    pattern: /(?<![\d.,/\p{L}\u202f-])\d{5,}(?![\d/.-])/gu,
    remedy: 'U+202F between thousands',
  },
  { rule: 'TY03', pattern: /(?<=[^\u202f])%/gu, remedy: 'U+202F before %' },
  { rule: 'TY04', pattern: new RegExp(`\\d{1,2}(?:er)? (?:${months})`, 'gu'), remedy: 'month in lower case' },
  { rule: 'TY04', pattern: /(?:\p{Lu}\p{Ll}+ ){2,}\p{Lu}\p{Ll}+/gu, remedy: 'sentence case' },
];

/**
 * The faults of a French text against TY01 to TY04: spaces, quotation marks and
 * apostrophes, numbers, capitals.
 *
 * @param names Proper names whose capitals and full stops are right.
 */
export function frenchTypographyFaults(
  text: string,
  names: readonly string[] = [],
): readonly TypographyFault[] {
  const masked = names.reduce((rest, name) => rest.replaceAll(name, 'x'.repeat(name.length)), text);
  return rules.flatMap(({ rule, pattern, remedy }) =>
    [...masked.matchAll(pattern)].map((match) => ({
      rule,
      index: match.index,
      excerpt: text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20),
      remedy,
    })),
  );
}
