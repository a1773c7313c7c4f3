import type { MessageArguments } from '../generated/keys.js';
import type { CompiledMessage, MessagePiece } from './formatMessage.js';
import type { Locale } from './locale.js';
import type { MessageKey } from './translate.js';

/** A publisher's own wording of some messages, by key: as it stands, or compiled from ICU. */
export type MessageOverrides = { readonly [Key in MessageKey]?: string | CompiledMessage };

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;

/** The wording, if it holds only arguments that the message has; one that is compiled was checked then. */
type Wording<Key extends MessageKey, Text> = Text extends string
  ? string extends Text
    ? string
    : Text extends `${string}</${string}`
      ? 'A wording with tags is given compiled, as the message files are'
      : UnknownArgument<Key, Text> extends never
        ? Text
        : `The message has no ${UnknownArgument<Key, Text>}`
  : Text;

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

/** Overrides whose every key is a message, and every `{argument}` one that it has. */
export type CheckedOverrides<Overrides> = {
  readonly [Key in keyof Overrides]: Key extends MessageKey ? Wording<Key, Overrides[Key]> : never;
};

/**
 * A locale with some messages reworded. A wording may hold `{arguments}` that
 * the message already has: an unknown one does not compile. Plurals, choices and
 * tags are given as compiled pieces, as the message files of the package hold them.
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
  for (const [key, wording] of Object.entries<string | CompiledMessage>(overrides)) {
    if (!Object.hasOwn(messages, key) || (typeof wording !== 'string' && !Array.isArray(wording)))
      throw new TypeError(`extendLocale: "${key}" is no message of "${locale.locale}", or has no wording.`);
    messages[key] = typeof wording === 'string' ? parseWording(key, wording, messages[key]) : wording;
  }
  return { ...locale, messages };
}

function parseWording(key: string, wording: string, original: CompiledMessage | undefined): CompiledMessage {
  // Names of arguments stand alone in a list, or before a kind.
  const known = [...JSON.stringify(original).matchAll(/\["(\w+)"(?:]|,[1-9])/g)].map(([, name]) => name);
  // Every second piece is a name.
  const pieces = wording.split(/\{\s*(\w+)\s*}/).map((piece, index): MessagePiece => {
    if (index % 2 ? known.includes(piece) : !/[{}]|<\/?\w/.test(piece)) return index % 2 ? [piece] : piece;
    throw new TypeError(
      `extendLocale: in "${key}", "${piece}" cannot be filled; arguments: ${known.join()}.`,
    );
  });
  return pieces.length > 1 ? pieces : wording;
}
