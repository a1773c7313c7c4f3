import type { MessageArguments, MessageTags } from '../generated/keys.js';
import type { Locale } from './locale.js';
import { formatMessage } from './formatMessage.js';
import { say, type Namespace, type RichKey } from './translate.js';

/** What shows a tag of a message: gets what stands inside it, gives the part of the page. */
export type TagRenderer<Part> = (children: readonly (string | Part)[]) => Part;

type RichArguments<Key extends RichKey, Part> = (MessageArguments[Key] extends Record<string, never>
  ? unknown
  : MessageArguments[Key]) & { readonly [Tag in MessageTags[Key]]: TagRenderer<Part> };

/**
 * Says a message that holds tags, as parts in the order of the language. A
 * missing argument or renderer does not compile.
 */
export type RichTranslate<Part, Names extends Namespace = Namespace> = <Key extends RichKey<Names>>(
  key: Key,
  values: RichArguments<Key, Part>,
) => readonly (string | Part)[];

/**
 * A `rich` for one locale: for messages with a link or a name inside, whose place
 * in the sentence is the translator's.
 *
 * @example
 * const rich = createRichTranslate<ReactNode>(fr);
 * rich('widget.unconfirmedSource', { name, source: (children) => <cite>{children}</cite> });
 */
export function createRichTranslate<Part, Names extends Namespace = Namespace>(
  locale: Locale,
): RichTranslate<Part, Names> {
  return (key, values) => {
    const given = values as Readonly<Record<string, unknown>>;
    const shown: Part[] = [];
    const partsOf = (text: string): readonly (string | Part)[] =>
      text
        .split(markOf)
        .map((piece, index) => (index % 2 === 1 ? (shown[Number(piece)] as Part) : piece))
        .filter((part) => part !== '');
    const mark = (name: string, render: unknown, words: string): string => {
      if (typeof render !== 'function')
        throw new TypeError(`Message "${key}" needs what shows its tag <${name}>.`);
      return `\ue000${shown.push((render as TagRenderer<Part>)(partsOf(words))) - 1}\ue001`;
    };
    // The host's text is text: a tag reaches it, and comes back, as it is written.
    const hostValues = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        typeof value === 'function'
          ? (words: string | readonly string[]) => `<${name}>${[words].flat().join('')}</${name}>`
          : value,
      ]),
    );
    const said = locale.translate?.(key, hostValues);
    return partsOf(
      said === undefined
        ? say(locale, key, given, (value, [name, ...words], values, counted) =>
            words.length > 0 || typeof value === 'function'
              ? mark(name as string, value, formatMessage(values, words, counted))
              : values.word(`${value as string}`),
          )
        : said.replace(/<(\w+)>([^<]*)<\/\1>/g, (_, name: string, words: string) =>
            mark(name, given[name], words),
          ),
    );
  };
}

/** Stands in a text for the part of that number: characters that no text holds. */
const markOf = /\ue000(\d+)\ue001/;
