import type { MessageArguments } from '../generated/keys.js';
import { formatMessage } from './formatMessage.js';
import type { Locale } from './locale.js';

/** Key of a message of the interface. */
export type MessageKey = keyof MessageArguments;

type ArgumentsOf<Key extends MessageKey> =
  MessageArguments[Key] extends Record<string, never> ? [] : [values: MessageArguments[Key]];

/** Says a message of the locale. A missing key or argument does not compile. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ArgumentsOf<Key>) => string;

/** A message or a record's words are missing from the locale of the page. */
export class MissingTextError extends Error {
  override readonly name = 'MissingTextError';
  readonly key: string;
  readonly locale: string;

  constructor(key: string, locale: string) {
    super(
      `No text for "${key}" in locale "${locale}": nothing is shown rather than another language. ` +
        `Add it to defineLocale, or its words to the record's text.`,
    );
    this.key = key;
    this.locale = locale;
  }
}

/** A `t` for one locale, for use without React: servers, mail, feeds. */
export function createTranslate(locale: Locale): Translate {
  const word = (value: string): string => (locale.dir === 'rtl' ? `\u2068${value}\u2069` : value);
  return (key, ...[given]) => {
    const message = locale.messages[key];
    if (message === undefined) throw new MissingTextError(key, locale.locale);
    if (typeof message === 'string') return message;
    const read = (name: string): string | number => {
      const value = (given as Readonly<Record<string, string | number>> | undefined)?.[name];
      if (value === undefined) throw new TypeError(`Message "${key}" needs the argument "${name}".`);
      return value;
    };
    return formatMessage({ locale: locale.locale, read, word }, message);
  };
}
