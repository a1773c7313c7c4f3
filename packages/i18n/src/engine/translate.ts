import type { MessageArguments, MessageTags } from '../generated/keys.js';
import { formatMessage, type CompiledMessage, type ShowPiece } from './formatMessage.js';
import { intlTag, type Locale } from './locale.js';

/** Key of a message of the interface. */
export type MessageKey = keyof MessageArguments;

/** Name of a file of messages: `widget`, `therapyComparison`. */
export type Namespace = MessageKey extends infer Key
  ? Key extends `${infer Name}.${string}`
    ? Name
    : never
  : never;

/** Keys of some namespaces whose messages hold tags: they are said by a rich translate. */
export type RichKey<Names extends Namespace = Namespace> = Extract<keyof MessageTags, `${Names}.${string}`>;

/** Keys of some namespaces whose messages are plain text. */
export type PlainKey<Names extends Namespace = Namespace> = Exclude<
  Extract<MessageKey, `${Names}.${string}`>,
  keyof MessageTags
>;

/** Every compiled message of some namespaces: one that is missing does not compile. */
export type CompleteMessages<Names extends Namespace> = {
  readonly [Key in Extract<MessageKey, `${Names}.${string}`>]: CompiledMessage;
};

type ArgumentsOf<Key extends MessageKey> =
  MessageArguments[Key] extends Record<string, never> ? [] : [values: MessageArguments[Key]];

/**
 * Says a message of the locale; a missing key or argument does not compile. A
 * widget names the namespaces it brings, and can then say no other's messages.
 */
export type Translate<Names extends Namespace = Namespace> = <Key extends PlainKey<Names>>(
  key: Key,
  ...values: ArgumentsOf<Key>
) => string;

/** A message or a record's words are missing from the locale of the page. */
export class MissingTextError extends Error {
  override readonly name = 'MissingTextError';
  readonly key: string;
  readonly locale: string;

  constructor(key: string, locale: string) {
    super(`No text for "${key}" in locale "${locale}": add it to defineLocale, or to the record's text.`);
    this.key = key;
    this.locale = locale;
  }
}

type Values = Readonly<Record<string, unknown>> | undefined;

/** A message in the locale's own words; `show` is how those with tags are shown. */
export function say(locale: Locale, key: string, given: Values, show?: ShowPiece): string {
  const message = locale.messages[key];
  if (message === undefined) throw new MissingTextError(key, locale.tag);
  return formatMessage(
    {
      locale: intlTag(locale),
      key,
      given,
      // Kept in its own direction among words from right to left.
      word: (text) => (locale.dir === 'rtl' ? `\u2068${text}\u2069` : text),
      show,
    },
    message,
  );
}

/** A `t` for one locale, for use without React: servers, mail, feeds. */
export function createTranslate<Names extends Namespace = Namespace>(locale: Locale): Translate<Names> {
  return (key, ...[given]) => locale.translate?.(key, given ?? {}) ?? say(locale, key, given);
}
