import format from 'icu-minify/format';
import type { MessageArguments } from '../generated/keys.js';
import { formatters } from './formatters.js';
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

/** A branch of a message is chosen by such a word, which must reach the formatter as it is. */
const selector = /^[a-z][A-Za-z0-9]*$/;

const isolate = (value: string): string => (selector.test(value) ? value : `\u2068${value}\u2069`);

/** A `t` for one locale, for use without React: servers, mail, feeds. */
export function createTranslate(locale: Locale): Translate {
  return (key, ...rest) => {
    const message = locale.messages[key];
    if (message === undefined) throw new MissingTextError(key, locale.locale);
    if (typeof message === 'string') return message;
    const given = (rest[0] ?? {}) as Record<string, string | number>;
    const values = new Proxy(given, {
      has: () => true,
      get(target, name: string) {
        const value = target[name];
        if (value === undefined) {
          throw new TypeError(
            `Message "${key}" needs the argument "${name}", or its sentence would be wrong.`,
          );
        }
        return locale.dir === 'rtl' && typeof value === 'string' ? isolate(value) : value;
      },
    });
    return format(message, locale.locale, values, { formatters, timeZone: 'UTC' }) as string;
  };
}
