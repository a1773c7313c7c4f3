import compile from 'icu-minify/compile';
import type { CompiledMessage } from '../engine/formatMessage.js';
import { compareSignatures } from './compareSignatures.js';
import { messageFault, type MessageFault } from './fault.js';
import { readSignature, type Signature } from './signature.js';

/** A message as translators write it. */
export interface IcuMessage {
  /** ICU MessageFormat; empty where it is still to be translated. */
  readonly defaultMessage: string;
  /** What the message is for. */
  readonly description?: string;
  /** The words of the reference language from which it was translated. */
  readonly source?: string;
}

/** A translators' file: messages by key. */
export type IcuMessages = Readonly<Record<string, IcuMessage>>;

export interface CompileMessagesOptions {
  /** Language of the messages, for their plural categories. */
  readonly tag: string;
  /** A translators' file, as JSON gives it. */
  readonly messages: unknown;
  /**
   * The same file in the reference language, then in others that are known to be
   * right. Without one, each message is checked on its own.
   */
  readonly references?: readonly IcuMessages[];
  /** What each key begins with, before a full stop. */
  readonly namespace?: string;
}

export interface CompiledMessages {
  /** Every message that can be said; whole only where there are no faults. */
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  /** What each of them asks of the program that says it. */
  readonly signatures: ReadonlyMap<string, Signature>;
  readonly faults: readonly MessageFault[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isWritten = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Checks a translators' file and compiles it to what `defineLocale` takes:
 * keys, arguments, plural categories, choices and tags. It never throws for what
 * a file holds: each fault is in the list.
 *
 * @throws RangeError when `tag` is no language tag: ask `checkLocaleInfo` first.
 * @example
 * const { messages, faults } = compileMessages({ tag: 'nl', messages: file, references: [english] });
 */
export function compileMessages(options: CompileMessagesOptions): CompiledMessages {
  const { tag, messages: file, references = [], namespace } = options;
  const [reference] = references;
  const messages: Record<string, CompiledMessage> = {};
  const signatures = new Map<string, Signature>();
  const faults: MessageFault[] = [];
  if (!isObject(file))
    return { messages, signatures, faults: [messageFault('notMessages', '', { value: shown(file) })] };

  for (const [key, entry] of Object.entries(file)) {
    if (namespace !== undefined && !key.startsWith(`${namespace}.`))
      faults.push(messageFault('wrongNamespace', key, { value: key, wanted: `${namespace}.` }));
    if (reference && !Object.hasOwn(reference, key)) {
      faults.push(messageFault('extra', key, { value: key }));
      continue;
    }
    const { defaultMessage: message, source } = isObject(entry) ? entry : {};
    if (!isWritten(message)) {
      faults.push(messageFault('empty', key, { value: shown(message) }));
      continue;
    }
    const wanted = reference?.[key]?.defaultMessage;
    if (source !== undefined && wanted !== undefined && source !== wanted)
      faults.push(messageFault('sourceChanged', key, { value: shown(source), wanted }));
    try {
      const own = readSignature(key, message, tag);
      faults.push(...own.faults);
      messages[key] = compile(message) as CompiledMessage;
      signatures.set(key, own);
      const [first, ...others] = references.flatMap((each) => signatureIn(each, key));
      if (first) faults.push(...compareSignatures(key, message, own, first, others));
    } catch (error) {
      faults.push(syntaxFault(key, message, error));
    }
  }
  for (const key of Object.keys(reference ?? {}))
    if (!Object.hasOwn(file, key)) faults.push(messageFault('missing', key));
  return { messages, signatures, faults };
}

/**
 * How many of the reference's messages have words.
 *
 * @example `${countTranslated(file, english)} of ${Object.keys(english).length}`
 */
export const countTranslated = (file: unknown, reference: IcuMessages): number =>
  Object.keys(reference).filter((key) => {
    const entry = isObject(file) && Object.hasOwn(file, key) ? file[key] : undefined;
    return isObject(entry) && isWritten(entry['defaultMessage']);
  }).length;

/** A reference was checked in its own language: only what it asks for matters here. */
function signatureIn(file: IcuMessages, key: string): readonly Signature[] {
  const message = Object.hasOwn(file, key) ? file[key]?.defaultMessage : undefined;
  if (!isWritten(message)) return [];
  try {
    return [readSignature(key, message, 'en')];
  } catch {
    return [];
  }
}

function syntaxFault(key: string, value: string, error: unknown): MessageFault {
  const { message, location } = error as Error & { location?: { start: { offset: number } } };
  return messageFault('syntax', key, {
    value,
    name: message,
    wanted: String((location?.start.offset ?? 0) + 1),
  });
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
