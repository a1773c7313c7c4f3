/** A stretch of text that a reader meets as one, in one language. */
export interface TextSegment {
  readonly text: string;
  /** The nearest `lang`; null where none is given. */
  readonly lang: string | null;
  /** The way to it: the last elements, or `element[attribute]`. */
  readonly at: string;
  /** A title, a name, an identifier, code: quoted, not written by us. */
  readonly quoted: boolean;
}

/** Stands in a text where an element of another language or a quoted one stood. */
export const hole = '\uFFFC';

const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const unread = new Set(['script', 'style', 'template', 'noscript']);
const readAttributes = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
const readMeta = new Set([
  'description',
  'og:title',
  'og:description',
  'twitter:title',
  'twitter:description',
]);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
const plain = (html: string): string =>
  html
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/gi, (_, hex, decimal, name) =>
      name
        ? (entities[String(name).toLowerCase()] ?? '')
        : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    // Marks that keep directions apart are no text.
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '');

const markup = /<!--[^]*?-->|<![^>]*>|<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

interface Open {
  readonly tag: string;
  readonly lang: string | null;
  readonly quoted: boolean;
  /** Text gathered for the block, shared by the inline elements within it. */
  readonly block: Block;
}

interface Block {
  text: string;
  readonly lang: string | null;
  readonly quoted: boolean;
  readonly at: string;
}

/**
 * The texts of HTML as a browser or React writes it: the text of each block with
 * its inline elements joined, and the attributes that are read aloud or shown.
 * An inline element with a `lang` of its own, a `cite`, code, and what
 * `translate="no"` marks are segments of their own and leave a {@link hole}.
 */
export function htmlSegments(html: string): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  const top: Block = { text: '', lang: null, quoted: false, at: '' };
  const stack: Open[] = [{ tag: '', lang: null, quoted: false, block: top }];
  const current = (): Open => stack.at(-1) ?? { tag: '', lang: null, quoted: false, block: top };

  function close(block: Block): void {
    const text = block.text.replace(/[ \t\n\r]+/g, ' ').trim();
    block.text = '';
    if (/[^\s\uFFFC]/u.test(text))
      segments.push({ text, lang: block.lang, at: block.at, quoted: block.quoted });
  }

  function append(block: Block, text: string): void {
    // Side by side and each with a capital: two texts, not a name of two words.
    if (/^ ?\p{Lu}/u.test(text) && /\S/.test(block.text)) {
      block.text = `${block.text.replace(/ $/, '')}\u2003${text.replace(/^ /, '')}`;
      return;
    }
    // Elements side by side, which a style sheet sets apart: two words, not one.
    const glued = /[\p{L}\p{N}.!?]$/u.test(block.text) && /^[\p{L}\p{N}]/u.test(text);
    block.text += glued ? ` ${text}` : text;
  }

  function readAttribute(name: string, value: string, attributes: ReadonlyMap<string, string>): boolean {
    if (name === 'content') return readMeta.has(attributes.get('name') ?? attributes.get('property') ?? '');
    if (name === 'value') return ['button', 'submit', 'reset'].includes(attributes.get('type') ?? '');
    return readAttributes.has(name) && /\S/.test(value);
  }

  function open(tag: string, source: string): void {
    const parent = current();
    const attributes = new Map(
      [...source.matchAll(attribute)].map((match) => [
        (match[1] ?? '').toLowerCase(),
        plain(match[2] ?? match[3] ?? match[4] ?? ''),
      ]),
    );
    const lang = attributes.get('lang') ?? parent.lang;
    const quoted = parent.quoted || tag === 'cite' || tag === 'code' || attributes.get('translate') === 'no';
    const at = `${[...stack.slice(-2).map((each) => each.tag), tag].filter(Boolean).join(' > ')}${attributes.has('data-part') ? `[${attributes.get('data-part')}]` : ''}`;
    for (const [name, value] of attributes)
      if (readAttribute(name, value, attributes))
        segments.push({ text: value.trim(), lang, at: `${at}[${name}]`, quoted });
    if (tag === 'br') parent.block.text += ' ';
    if (empty.has(tag) || source.endsWith('/')) return;
    const own = lang !== parent.lang || quoted !== parent.quoted;
    if (inline.has(tag) && !own) {
      stack.push({ tag, lang, quoted, block: parent.block });
      return;
    }
    if (inline.has(tag)) append(parent.block, hole);
    else close(parent.block);
    stack.push({ tag, lang, quoted, block: { text: '', lang, quoted, at } });
  }

  function end(tag: string): void {
    const index = stack.map((each) => each.tag).lastIndexOf(tag);
    if (index < 1) return;
    for (const closed of stack.splice(index).reverse()) {
      if (closed.block !== current().block) close(closed.block);
    }
  }

  let position = 0;
  let skipped = '';
  let separate = false;
  for (const match of [...html.matchAll(markup), undefined]) {
    const text = plain(html.slice(position, match?.index ?? html.length));
    position = match ? match.index + match[0].length : html.length;
    if (text && !skipped) {
      if (separate) append(current().block, text);
      else current().block.text += text;
      separate = false;
    }
    const tag = match?.[2]?.toLowerCase();
    if (!match || tag === undefined) continue;
    const closes = match[1] === '/';
    if (skipped) {
      if (closes && tag === skipped) skipped = '';
      continue;
    }
    separate = tag !== 'sub' && tag !== 'sup';
    if (closes) end(tag);
    else if (unread.has(tag)) skipped = tag;
    else open(tag, match[3] ?? '');
  }
  for (const { block } of stack) close(block);
  return segments;
}
