import type { CompiledMessage } from './formatMessage.js';
import type { Locale } from './locale.js';
import type { MessageKey } from './translate.js';

/** A publisher's own wording of some messages, by key. */
export type MessageOverrides = { readonly [Key in MessageKey]?: string };

/**
 * A locale with some messages reworded. A wording may hold `{arguments}` that
 * the message already has; plurals and choices are written in the message files.
 *
 * @throws TypeError naming the key, when the key is unknown or the wording
 *   holds more than plain arguments.
 * @example extendLocale(fr, { 'common.notRecorded': 'Non précisé' })
 */
export function extendLocale<Code extends string>(
  locale: Locale<Code>,
  overrides: MessageOverrides,
): Locale<Code> {
  const messages: Record<string, CompiledMessage> = { ...locale.messages };
  for (const [key, wording] of Object.entries(overrides)) {
    const original = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (original === undefined || typeof wording !== 'string')
      throw new TypeError(
        `extendLocale: "${key}" is no message of "${locale.locale}". Is its namespace in defineLocale?`,
      );
    messages[key] = parseWording(key, wording, argumentNames(original));
  }
  return { ...locale, messages };
}

function parseWording(key: string, wording: string, known: readonly string[]): CompiledMessage {
  // Every second piece is the name of an argument.
  const pieces = wording.split(/\{\s*(\w+)\s*\}/);
  const parsed = pieces.map((piece, index) => {
    const isName = index % 2 === 1;
    if (isName ? !known.includes(piece) : /[{}]/.test(piece))
      throw new TypeError(
        `extendLocale: in "${key}", "${isName ? `{${piece}}` : piece}" cannot be filled, only: ${known.map((name) => `{${name}}`).join(', ')}.`,
      );
    return isName ? ([piece] as const) : piece;
  });
  return pieces.length > 1 ? parsed : wording;
}

/** Names of the arguments of a compiled message: what is alone in a list, or has a kind. */
const argumentNames = (message: CompiledMessage): readonly string[] =>
  Array.from(JSON.stringify(message).matchAll(/\["(\w+)"(?=\]|,[1-9])/g), ([, name = '']) => name);
