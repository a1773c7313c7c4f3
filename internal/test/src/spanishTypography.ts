/** A place where a Spanish text breaks a rule of typography. */
export interface SpanishTypographyFault {
  readonly rule: 'TY01' | 'TY02' | 'TY03';
  readonly excerpt: string;
  readonly index: number;
  /** What to write. */
  readonly remedy: string;
}

interface Rule {
  readonly rule: SpanishTypographyFault['rule'];
  readonly pattern: RegExp;
  readonly remedy: string;
}

const rules: readonly Rule[] = [
  { rule: 'TY01', pattern: /(?<=^|[.!?…:]\s|\n)[^¿?.!…]*\?/gu, remedy: '¿ before a question' },
  { rule: 'TY01', pattern: /(?<=^|[.!?…:]\s|\n)[^¡!.?…]*!/gu, remedy: '¡ before an exclamation' },
  {
    rule: 'TY01',
    pattern: /[\s\u00a0\u202f][;:!?,.)\]»](?!\d)|[([«¿¡][\s\u00a0\u202f]/gu,
    remedy: 'no space here',
  },
  { rule: 'TY01', pattern: / {2,}|[\u00a0\u202f][ ]|[ ][\u00a0\u202f]/gu, remedy: 'one space' },
  { rule: 'TY02', pattern: /["']/gu, remedy: 'quotation marks « » or “ ”' },
  { rule: 'TY03', pattern: /(?<![\d.\p{L}/-])\d+\.\d{1,2}(?![\d.]|\/)/gu, remedy: 'decimal comma' },
  { rule: 'TY03', pattern: /(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, remedy: 'no comma between thousands' },
  { rule: 'TY03', pattern: /(?<=[^\u00a0\u202f])%/gu, remedy: 'a no-break space before %' },
];

/**
 * The faults of a Spanish text: inverted marks, spaces, quotation marks, numbers.
 *
 * @param names Proper names whose capitals and full stops are right.
 */
export function spanishTypographyFaults(
  text: string,
  names: readonly string[] = [],
): readonly SpanishTypographyFault[] {
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
