type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The shape of a locale as far as its words are concerned. */
export interface LocaleShape {
  readonly locale: string;
  readonly tag?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: object;
  readonly records: object;
}

const plain = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const letters = new Map<string, string>();
for (const [index, letter] of [...plain].entries()) {
  const other = [...accented][index] ?? letter;
  letters.set(letter, other);
  letters.set(letter.toUpperCase(), other.toUpperCase());
}
const vowels = new Set('aeiouAEIOU');

function accentedText(text: string): string {
  return [...text]
    .map((letter) => {
      const other = letters.get(letter) ?? letter;
      return vowels.has(letter) ? other + other.toLowerCase() : other;
    })
    .join('');
}

/** Strange letters, a third longer, in brackets that show where a sentence was cut or glued. */
export function pseudoText(text: string): string {
  return text.trim() === '' ? text : `⟦${accentedText(text)}⟧`;
}

/**
 * As `accentedText`, with every word drawn from right to left. Figures and signs
 * between words are left alone: as in Arabic or Hebrew, they are read from left
 * to right, and land in the wrong place unless they are isolated.
 */
const mirroredText = (text: string): string =>
  accentedText(text).replace(/\p{L}[\p{L}\p{M}’]*/gu, (word) => `\u200F\u202E${word}\u202C\u200F`);

/** As `pseudoText`, written from right to left. */
export function pseudoTextMirrored(text: string): string {
  return text.trim() === '' ? text : `⟦${mirroredText(text)}⟧`;
}

/** What becomes of a piece of a sentence, and of a whole one. */
interface Changes {
  readonly words: (text: string) => string;
  readonly whole: (text: string) => string;
}

const select = 1;
const plural = 2;
const selectOrdinal = 3;

/** Changes the words of a compiled ICU message and none of its arguments, types or options. */
function mapMessage(message: unknown, change: (text: string) => string): unknown {
  if (typeof message === 'string') return change(message);
  if (!Array.isArray(message)) return message;
  return message.map((node: unknown): unknown => {
    if (typeof node === 'string') return change(node);
    if (!Array.isArray(node)) return node;
    const [name, type, options, ...rest] = node as unknown[];
    // A name, and then words or further pieces: a tag of the page's own.
    if (typeof type === 'string' || Array.isArray(type))
      return [name, ...(mapMessage(node.slice(1), change) as unknown[])];
    if (type !== select && type !== plural && type !== selectOrdinal) return node;
    const branches = Object.entries(options as Record<string, unknown>).map(
      ([key, branch]) => [key, mapMessage(branch, change)] as const,
    );
    return [name, type, Object.fromEntries(branches), ...rest];
  });
}

/** A message of several nodes is bracketed once, around the whole sentence. */
function mapWhole(message: unknown, { words, whole }: Changes): unknown {
  if (typeof message === 'string') return whole(message);
  if (!Array.isArray(message)) return message;
  const [open = '', close = ''] = whole('\u0000').split('\u0000');
  return [open, ...(mapMessage(message, words) as unknown[]), close];
}

function mapWords(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapWords(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapWords(item, change)]));
}

function makePseudo<L extends LocaleShape>(base: L, tag: string, dir: 'ltr' | 'rtl', changes: Changes): L {
  const locale: Writable<LocaleShape> = {
    ...base,
    locale: tag,
    tag,
    dir,
    messages: Object.fromEntries(
      Object.entries(base.messages).map(([key, message]) => [key, mapWhole(message, changes)]),
    ),
    records: Object.fromEntries(
      Object.entries(base.records).map(([key, words]) => [key, mapWords(words, changes.whole)]),
    ),
  };
  return locale as unknown as L;
}

/**
 * A locale in which every word of the given one looks strange and is longer: a
 * word that still looks ordinary does not come from the locale. Its tag is
 * `en-XA`, so that numbers and plurals follow English.
 */
export function pseudoLocale<L extends LocaleShape>(base: L): L {
  return makePseudo(base, 'en-XA', 'ltr', { words: accentedText, whole: pseudoText });
}

/**
 * As `pseudoLocale`, written from right to left. Its tag is `ar-XB`: plurals and
 * lists are those of Arabic, in Arabic letters beside the strange ones.
 */
export function pseudoLocaleMirrored<L extends LocaleShape>(base: L): L {
  return makePseudo(base, 'ar-XB', 'rtl', { words: mirroredText, whole: pseudoTextMirrored });
}

const readAttributes = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
];
const ordinaryWord = /(?<![\p{L}\p{N}./:@_-])[A-Za-z]{2,}(?![\p{L}\p{N}/:@_]|\.[\p{L}\p{N}])/gu;

/**
 * Ordinary words below `root`, which a pseudo-locale cannot have made: literal
 * words in a component. Names and titles are left out where they say so, with
 * `lang` or `translate="no"`; so are addresses and identifiers.
 */
export function strayWords(root: Element, allowed: readonly string[] = []): string[] {
  const own = root.getAttribute('lang');
  const found: string[] = [];
  const collect = (text: string): void => {
    for (const [word] of text.matchAll(ordinaryWord)) if (!allowed.includes(word)) found.push(word);
  };
  const visit = (element: Element): void => {
    if (element.getAttribute('translate') === 'no' || ['STYLE', 'SCRIPT'].includes(element.tagName)) return;
    const lang = element.getAttribute('lang');
    if (lang !== null && lang !== own) return;
    for (const attribute of readAttributes) collect(element.getAttribute(attribute) ?? '');
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child as Element);
      else if (child.nodeType === 3) collect(child.textContent ?? '');
    }
  };
  visit(root);
  return [...new Set(found)];
}
