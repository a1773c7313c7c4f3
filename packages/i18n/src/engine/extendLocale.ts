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
    if (original === undefined || typeof wording !== 'string') {
      throw new TypeError(
        `extendLocale: "${key}" is no message of the locale "${locale.locale}", so its wording would never be seen. ` +
          `Correct the key, or give its namespace to defineLocale first.`,
      );
    }
    messages[key] = parseWording(key, wording, argumentNames(original));
  }
  return { ...locale, messages };
}

function parseWording(key: string, wording: string, known: ReadonlySet<string>): CompiledMessage {
  const nodes = wording.split(/(\{[^{}]*\})/).filter(Boolean);
  const parsed = nodes.map((node) => {
    if (!/[{}]/.test(node)) return node;
    const name = /^\{\s*([A-Za-z]\w*)\s*\}$/.exec(node)?.[1];
    if (name === undefined || !known.has(name)) {
      throw new TypeError(
        `extendLocale: the wording of "${key}" holds ${JSON.stringify(node)}, which cannot be filled. ` +
          `Use plain text and these arguments only: ${[...known].map((each) => `{${each}}`).join(', ') || 'none'}.`,
      );
    }
    return [name] as [string];
  });
  return parsed.length === 1 && typeof parsed[0] === 'string' ? parsed[0] : (parsed as CompiledMessage);
}

/** Names of the arguments of a compiled message: first item of each tuple, at any depth. */
function argumentNames(message: unknown, names: Set<string> = new Set()): ReadonlySet<string> {
  if (!Array.isArray(message)) return names;
  for (const node of message) {
    if (!Array.isArray(node)) continue;
    if (typeof node[0] === 'string' && (node.length === 1 || typeof node[1] === 'number')) {
      names.add(node[0]);
      if (typeof node[2] === 'object' && node[2] !== null)
        for (const branch of Object.values(node[2])) argumentNames(branch, names);
    } else argumentNames(node, names);
  }
  return names;
}
