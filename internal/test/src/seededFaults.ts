import { htmlSegments } from './htmlSegments.js';
import type { CheckedLanguage } from './languageWords.js';

/** A fault that a page could have, and how to put it into rendered HTML. */
export interface SeededFault {
  readonly kind: string;
  /** Rules that may report it. */
  readonly rules: readonly string[];
  /** Text of the page with the fault in it; null where the fault cannot be in such a text. */
  readonly spoil: (text: string, pick: number) => string | null;
  /** Put on a tag in place of a spoiled text. */
  readonly lang?: CheckedLanguage;
}

/** Words of the other language, as a page that forgot to translate them would have them. */
const foreign = {
  en: {
    sentences: [
      'Nobody has rated how sure this is.',
      'There was no comparison group in this study.',
      'Ask your doctor which vaccines are due before treatment.',
      'The cells are collected, frozen and given back later.',
    ],
    halves: [
      'and they were followed for five years',
      'because the disease came back',
      'than people who had usual care',
    ],
    labels: ['Certainty', 'Bone marrow', 'Not rated', 'Harms', 'How long it takes', 'Show more'],
    acronyms: ['MS', 'HSCT', 'MSC', 'SLE', 'IBD', 'RA'],
  },
  fr: {
    sentences: [
      'Personne n’a évalué le degré de certitude de ce résultat.',
      'Il n’y avait pas de groupe de comparaison dans cette étude.',
      'Demandez à votre médecin quels vaccins sont à faire.',
      'Les cellules sont recueillies, congelées, puis rendues.',
    ],
    halves: [
      'et on les a suivies pendant cinq ans',
      'parce que la maladie est revenue',
      'que les personnes traitées comme d’habitude',
    ],
    labels: [
      'Degré de certitude',
      'Moelle osseuse',
      'Non évalué',
      'Effets indésirables',
      'Durée',
      'Afficher la suite',
    ],
    acronyms: ['SEP', 'GCSH', 'CSM', 'LES', 'MICI', 'PR'],
  },
} as const;

const choose = <Item>(items: readonly Item[], pick: number): Item => {
  const item = items[pick % items.length];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
};

const isSentence = (text: string): boolean => text.split(' ').length >= 6;

/** The first match at or after a random one; null where there is none. */
function replaceOne(text: string, pattern: RegExp, by: string, pick: number): string | null {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return null;
  const place = choose(places, pick);
  return text.slice(0, place.index) + by + text.slice(place.index + place[0].length);
}

/** The kinds of fault that a page in a language must not have. */
export function seededFaults(page: 'en' | 'fr'): readonly SeededFault[] {
  const other = page === 'en' ? 'fr' : 'en';
  const words = foreign[other];
  const common: readonly SeededFault[] = [
    {
      kind: 'a sentence',
      rules: ['LX01'],
      spoil: (text, pick) => `${text} ${choose(words.sentences, pick)}`,
    },
    {
      kind: 'half a sentence',
      rules: ['LX01'],
      spoil: (text, pick) =>
        isSentence(text)
          ? `${text
              .split(' ')
              .slice(0, 3 + (pick % 3))
              .join(' ')} ${choose(words.halves, pick)}`
          : null,
    },
    { kind: 'a label', rules: ['LX01'], spoil: (_, pick) => choose(words.labels, pick) },
    {
      kind: 'an acronym',
      rules: ['LX05'],
      spoil: (text, pick) => `${text} ${choose(words.acronyms, pick)}`,
    },
    { kind: 'a wrong lang', rules: ['LX06'], lang: other, spoil: (text) => (isSentence(text) ? text : null) },
    {
      kind: 'a straight apostrophe',
      rules: ['TY02'],
      spoil: (text, pick) => replaceOne(text, /[’]/g, "'", pick),
    },
    { kind: 'a straight quotation mark', rules: ['TY02'], spoil: (text) => `${text} "X"` },
  ];
  if (page === 'fr')
    return [
      ...common,
      {
        kind: 'a missing no-break space',
        rules: ['TY01', 'TY03'],
        spoil: (text, pick) => replaceOne(text, /[\u00a0\u202f](?=[;:!?%»])/g, '', pick),
      },
      {
        kind: 'a breaking space',
        rules: ['TY01', 'TY03'],
        spoil: (text, pick) => replaceOne(text, /[\u00a0\u202f](?=[;:!?%»])/g, ' ', pick),
      },
      {
        kind: 'a decimal point',
        rules: ['TY03'],
        spoil: (text, pick) => replaceOne(text, /(?<=\d),(?=\d)/g, '.', pick),
      },
    ];
  return [
    ...common,
    {
      kind: 'a French space',
      rules: ['TY01', 'TY03'],
      spoil: (text, pick) => replaceOne(text, /(?=[;:!?%](?!\d))/g, '\u202f', pick),
    },
    { kind: 'French quotation marks', rules: ['TY02'], spoil: (text) => `${text} «\u00a0X\u00a0»` },
    {
      kind: 'a decimal comma',
      rules: ['TY03'],
      spoil: (text, pick) => replaceOne(text, /(?<=\d)\.(?=\d)(?!\d+\/)/g, ',', pick),
    },
  ];
}

/** A text of the page that stands in its HTML once, between two tags. */
export interface Place {
  readonly text: string;
  readonly index: number;
}

/** The places of rendered HTML where a fault can be put: texts of the page itself, between two tags. */
export function placesIn(html: string): readonly Place[] {
  const page = htmlSegments(html)[0]?.lang;
  const own = new Set(
    htmlSegments(html)
      .filter(({ lang, quoted }) => lang === page && !quoted)
      .map(({ text }) => text),
  );
  return [...html.matchAll(/>([^<>]+)</g)]
    .map((match) => ({ text: match[1] ?? '', index: match.index + 1 }))
    .filter(({ text }) => own.has(text) && /\p{L}{3}/u.test(text) && !text.includes('&'));
}

/**
 * HTML with faults of one kind in some of its places, chosen by numbers, and the
 * texts with the faults in them. Numbers whose place the kind does not fit move on
 * to the next.
 */
export function injectFaults(
  html: string,
  places: readonly Place[],
  fault: SeededFault,
  picks: readonly number[],
): { readonly html: string; readonly spoiled: readonly string[] } {
  const put = new Map<Place, string>();
  for (const pick of picks) {
    for (let step = 0; step < places.length; step++) {
      const place = choose(places, pick + step);
      const spoiled = put.has(place) ? null : fault.spoil(place.text, pick);
      if (spoiled === null || (spoiled === place.text && !fault.lang)) continue;
      put.set(place, spoiled);
      break;
    }
  }
  const from = [...put].sort(([one], [other]) => other.index - one.index);
  return {
    html: from.reduce(
      (rest, [{ text, index }, spoiled]) =>
        rest.slice(0, index) +
        (fault.lang ? `<span lang="${fault.lang}">${spoiled}</span>` : spoiled) +
        rest.slice(index + text.length),
      html,
    ),
    spoiled: [...put.values()],
  };
}
