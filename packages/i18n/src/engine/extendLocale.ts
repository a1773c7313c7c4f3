import type { MessageArguments, MessageTags } from '../generated/keys.js';
import type { CompiledMessage, MessagePiece } from './formatMessage.js';
import type { Locale } from './locale.js';
import type { MessageKey } from './translate.js';

/** A publisher's own wording of some messages, by key. */
export type MessageOverrides = { readonly [Key in MessageKey]?: string };

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;
type TagOf<Key extends MessageKey> = Key extends keyof MessageTags ? MessageTags[Key] : never;

/** The wording, if it holds only arguments and tags that the message has. */
type Wording<Key extends MessageKey, Text extends string> = string extends Text
  ? string
  : UnknownIn<Key, Text> extends never
    ? Text
    : `The message has no ${UnknownIn<Key, Text>}`;

type UnknownIn<Key extends MessageKey, Text extends string> =
  UnknownArgument<Key, Text> | UnknownTag<Key, Text>;

type UnknownArgument<
  Key extends MessageKey,
  Text extends string,
> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? | (Trim<Name> extends keyof MessageArguments[Key] & string
        ? string extends keyof MessageArguments[Key]
          ? `{${Name}}`
          : never
        : `{${Name}}`)
    | UnknownArgument<Key, Rest>
  : never;

type UnknownTag<
  Key extends MessageKey,
  Text extends string,
> = Text extends `${string}</${infer Name}>${infer Rest}`
  ? (Name extends TagOf<Key> ? never : `<${Name}>`) | UnknownTag<Key, Rest>
  : never;

/** Overrides whose every key is a message, and every `{argument}` and `<tag>` one that it has. */
export type CheckedOverrides<Overrides> = {
  readonly [Key in keyof Overrides]: Key extends MessageKey ? Wording<Key, Overrides[Key] & string> : never;
};

/**
 * A locale with some messages reworded. A wording may hold `{arguments}` and
 * `<tags></tags>` that the message already has; plurals and choices are written
 * in the message files. An unknown one does not compile.
 *
 * @throws TypeError naming the key, when the key is unknown or the wording
 *   holds more than plain arguments.
 * @example extendLocale(fr, { 'common.notRecorded': 'Non précisé' })
 */
export function extendLocale<Code extends string, const Overrides extends MessageOverrides>(
  locale: Locale<Code>,
  overrides: Overrides & CheckedOverrides<Overrides>,
): Locale<Code> {
  const messages: Record<string, CompiledMessage> = { ...locale.messages };
  for (const [key, wording] of Object.entries<unknown>(overrides)) {
    const original = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (original === undefined || typeof wording !== 'string')
      throw new TypeError(
        `extendLocale: "${key}" is no message of "${locale.locale}". Is its namespace in defineLocale?`,
      );
    messages[key] = parseWording(key, wording, namesIn(original));
  }
  return { ...locale, messages };
}

function parseWording(key: string, wording: string, known: readonly string[]): CompiledMessage {
  const parsed = wording
    .split(/(<\w+>[^<]*<\/\w+>|\{\s*\w+\s*\})/)
    .filter(Boolean)
    .map((piece): MessagePiece => {
      const [, name = '', tag = '', words = '', end = ''] =
        /^(?:\{\s*(\w+)\s*\}|<(\w+)>(.*)<\/(\w+)>)$/s.exec(piece) ?? [];
      if (known.includes(`{${name}}`)) return [name];
      if (tag === end && known.includes(`<${tag}>`))
        return [tag, parseWording(key, words, known)].flat() as never;
      if (!/[{}]|<\/?\w/.test(piece)) return piece;
      throw new TypeError(
        `extendLocale: in "${key}", "${piece}" cannot be filled, only: ${known.join(', ')}.`,
      );
    });
  return parsed.length === 1 && typeof parsed[0] === 'string' ? parsed[0] : parsed;
}

/** `{a}` and `<a>` of a compiled message: lists within a list that begin with a name, and hold a kind or words. */
const namesIn = (message: CompiledMessage): readonly string[] =>
  Array.from(JSON.stringify(message).matchAll(/(?<=[,[])\["(\w+)"(\]|,[1-9])?/g), ([, name, isArgument]) =>
    isArgument ? `{${name}}` : `<${name}>`,
  );
