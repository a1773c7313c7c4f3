import { htmlSegments, type TextSegment } from './htmlSegments.js';
import { sameInAllLanguages } from './rightInAllLanguages.js';

/** Texts that are right in English and French as they stand, and why. */
const alike: readonly { readonly reason: string; readonly texts: readonly RegExp[] }[] = [
  {
    reason: 'words that both languages spell alike, in the same sense',
    texts: [
      /^(?:questions?|sources?|(?:page|figure) \d+|infections?|cancers?|constipation|placebo|lymphocytes?)$/iu,
    ],
  },
  {
    reason: 'a study named by its first author and year, and by a disease of the same name in both',
    texts: [/^\p{Lu}[\p{L}’ -]+ \d{4}(?: \(lupus\))?$/u],
  },
  { reason: 'names of trials', texts: [/^ORAL Surveillance$/] },
];

const ownTexts = (html: string): readonly TextSegment[] => {
  const segments = htmlSegments(html);
  const page = segments[0]?.lang;
  return segments.filter(({ lang, quoted }) => lang === page && !quoted);
};

const withoutNames = (text: string): string =>
  sameInAllLanguages.reduce((rest, name) => rest.replaceAll(name, ''), text);

/** Whether a text says something in words; acronyms, units and names by themselves say it in any language. */
const hasWords = (text: string): boolean => /(?<!\p{L})\p{L}?\p{Ll}{3,}/u.test(withoutNames(text));

/**
 * Texts that two renderings of one widget share though their languages differ:
 * a label copied, not translated. Names and quoted titles are left out.
 */
export function copiedTexts(one: string, other: string): readonly string[] {
  const known = new Set(ownTexts(one).map(({ text }) => text));
  return [
    ...new Set(
      ownTexts(other)
        .map(({ text }) => text)
        .filter((text) => known.has(text) && hasWords(text))
        .filter((text) => !alike.some(({ texts }) => texts.some((pattern) => pattern.test(text)))),
    ),
  ];
}

/** Every figure in the page's own text, as digits with a decimal point. */
function figures(html: string, decimal: ',' | '.'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of ownTexts(html)) {
    const plain = text
      .replace(/(?<=\d)\u202f(?=\d{3}(?!\d))/gu, '')
      .replace(decimal === '.' ? /(?<=\d),(?=\d{3}(?!\d))/g : /(?!)/, '')
      .replace(decimal === ',' ? /(?<=\d),(?=\d)/g : /(?!)/, '.');
    for (const [figure] of plain.matchAll(/\d+(?:\.\d+)?/g))
      counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  return counts;
}

/** Figures that stand more often in one rendering than in the other: `12: 3 in English, 2 in French`. */
export function differentFigures(english: string, french: string): readonly string[] {
  const inEnglish = figures(english, '.');
  const inFrench = figures(french, ',');
  return [...new Set([...inEnglish.keys(), ...inFrench.keys()])]
    .map((figure) => [figure, inEnglish.get(figure) ?? 0, inFrench.get(figure) ?? 0] as const)
    .filter(([, one, other]) => one !== other)
    .map(([figure, one, other]) => `${figure}: ${one} in English, ${other} in French`);
}
