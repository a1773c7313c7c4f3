import { createRequire } from 'node:module';
import english, { type Dictionary } from 'dictionary-en';
import spanish from 'dictionary-es';
import french from 'dictionary-fr';

/** Languages that the checker tells apart. */
export type CheckedLanguage = 'en' | 'fr' | 'es';

interface Spelling {
  readonly correct: (word: string) => boolean;
}

// nspell has no types of its own.
const nspell = createRequire(import.meta.url)('nspell') as (dictionary: Dictionary) => Spelling;

const dictionaries: Readonly<Record<CheckedLanguage, Dictionary>> = {
  en: english,
  fr: french,
  es: spanish,
};
const loaded = new Map<CheckedLanguage, Spelling>();

/** The Hunspell dictionary of a language: a second to load, so once a process and only if asked for. */
export function spelling(language: CheckedLanguage): Spelling {
  const known = loaded.get(language);
  if (known) return known;
  const fresh = nspell(dictionaries[language]);
  loaded.set(language, fresh);
  return fresh;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Function words of each language. What stands in two lists is evidence for both. */
export const functionWords: Readonly<Record<CheckedLanguage, ReadonlySet<string>>> = {
  en: words(`the of and to is are was were be been with without for from by at that this these those which who
    whom whose what when where how why it its they them their there then than you your we us our he she his her
    has have had having do does did does not no nor but if or because about after before between during under over
    into onto through against within while until since also can could may might must shall should will would
    more most less least few fewer many much some any each every both all an my me as so very such only`),
  fr: words(`le la les une des du de au aux et est sont était étaient être été avec sans pour par dans sur sous
    ce cet cette ces ceux celle celles qui que quoi dont où quand comment pourquoi il elle ils elles leur leurs
    nous vous notre nos votre vos ont avait avaient avoir ne pas ni mais ou parce après avant entre pendant
    contre chez vers depuis jusque aussi peut peuvent doit doivent plus moins très trop peu tous toutes tout
    toute chaque aucun aucune lorsque si se sa ses mes y en un lui même donc`),
  es: words(`el la los las un una unos unas de del al y o en es son era eran fue fueron ser sido está están con sin
    para por sobre bajo entre desde hasta hacia contra durante según que quien quienes cual cuales cuyo cuya cuando
    donde dónde cómo cuándo cuánto cuántos cuántas qué quién cuál se su sus nos nuestro nuestra este esta estos
    estas ese esa esos esas ellos ellas usted ustedes le les lo no ni pero sino si porque como más menos muy
    mucho mucha muchos muchas poco poca pocos pocas todo toda todos todas cada ningún ninguna nada nadie hay ha han
    había habían puede pueden debe deben también ya aún después antes mes par une`),
};

/**
 * Words that another dictionary has too, in a sense that no page about health
 * uses: evidence for the language all the same.
 */
export const ownWords: Readonly<Record<CheckedLanguage, ReadonlySet<string>>> = {
  en: words(`people transplant transplants trial trials stem made body skin fat once same out show shows high small
    rate rates relapse relapses must gave soft hard open close slow step steps good tell able catch sore sleeping
    standing vaccine nerve nerves pain file files drip living damage use uses stands four five`),
  fr: words(`sang vie maladies corps reins certitude don dons fin fond lien liens prise bout lieu temps mains bras mots
    propre femme coup secs lent registre registres recherche premier premiers grand petite tableau manque durable
    globules articulations retour tel`),
  es: words(`sangre vida dos tres`),
};

/** Words that two languages write alike: evidence for none. */
export const ambiguousWords: ReadonlySet<string> = words(
  'or on a as me plus en an si son car comment sur dans but pour y us',
);

/** Letters that a language has beyond a to z. English has none of its own. */
export const ownLetters: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: /(?!)/,
  fr: /[àâçèéêëîïôùûüœæ]/iu,
  es: /[áéíóúüñ]/iu,
};

/** British spellings as the American dictionary knows them. */
const americanForms = (word: string): readonly string[] => [
  word,
  word.replace(/ae|oe/g, 'e'),
  word.replace(/is(?=e|i|a)/g, 'iz'),
  word.replace(/ys(?=e|i)/g, 'yz'),
  word.replace(/our/g, 'or'),
  word.replace(/mme(?=s?$)/, 'm'),
  word.replace(/(?<=cent|fib|lit|met|calib|goit|theat|tit)re(?=s?$)/, 'er'),
  word.replace(/ll(?=ed|ing|er)/, 'l'),
  word.replace(/(?<=licen|defen|offen)ce(?=s?$)/, 'se'),
];

/** Whether the dictionary of a language has a word in lower case. */
export const isWordOf = (language: CheckedLanguage, word: string): boolean =>
  language === 'en'
    ? americanForms(word).some((form) => spelling('en').correct(form))
    : spelling(language).correct(word);
