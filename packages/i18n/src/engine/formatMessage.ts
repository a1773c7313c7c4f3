import { getPluralRules, sayNumber } from './formatters.js';

/**
 * A message as the build compiles it: text as it stands, or its pieces in
 * order. Plain JSON.
 */
export type CompiledMessage = string | readonly MessagePiece[];

/** `0` stands for the number that a plural counts: `#` in the source. */
export type MessagePiece = string | 0 | MessageArgument | MessageTag;

/** Branches by word, plural category or `=1`; `other` is always there. */
export type MessageBranches = Readonly<Record<string, CompiledMessage | 0>>;

/** An argument's name; with how it is said, where it is no plain word. */
export type MessageArgument =
  | readonly [name: string]
  | readonly [name: string, kind: typeof select | typeof plural | typeof ordinal, branches: MessageBranches]
  | readonly [name: string, kind: typeof number, options?: Intl.NumberFormatOptions];

/** Words in a tag of the page's own: `<link>…</link>`. */
export interface MessageTag extends ReadonlyArray<MessagePiece> {
  readonly 0: string;
}

const select = 1;
const plural = 2;
const ordinal = 3;
const number = 4;
const ordinals = { type: 'ordinal' };

/** Where the values of a message come from, and how they are shown. */
export interface MessageValues {
  /** Tag for `Intl`. */
  readonly locale: string;
  /** What errors call the message. */
  readonly key: string;
  readonly given: Readonly<Record<string, unknown>> | undefined;
  /** How plain words and figures are shown. */
  readonly word: (text: string) => string;
  /** Shows a value whose piece says no kind, where that may be a tag. @default as a plain word */
  readonly show?: ShowPiece | undefined;
}

/** `counted` is the number of the plural right around the piece. */
export type ShowPiece = (
  value: unknown,
  piece: MessageTag,
  values: MessageValues,
  counted: unknown,
) => string;

/**
 * Says a compiled message.
 *
 * @throws TypeError naming an argument, or a tag, that was not given.
 */
export function formatMessage(
  values: MessageValues,
  message: CompiledMessage | 0,
  counted?: unknown,
): string {
  if (typeof message === 'string') return message;
  let text = '';
  for (const piece of message || [message])
    text +=
      typeof piece === 'string'
        ? piece
        : piece
          ? sayArgument(values, piece, counted)
          : values.word(sayNumber(values.locale, counted));
  return text;
}

function sayArgument(values: MessageValues, piece: MessageArgument | MessageTag, counted: unknown): string {
  const { locale, given, key, word, show } = values;
  const [name, kind, details] = piece as MessageArgument;
  const value = given?.[name];
  if (value === undefined) throw new TypeError(`Message "${key}" needs the argument "${name}".`);
  switch (kind) {
    case select:
      return formatMessage(
        values,
        (Object.hasOwn(details, `${value}`) ? details[`${value}`] : details['other']) ?? '',
      );
    case plural:
    case ordinal:
      return formatMessage(
        values,
        details[`=${value}`] ??
          details[getPluralRules(locale, kind === ordinal ? ordinals : undefined).select(Number(value))] ??
          details['other'] ??
          '',
        value,
      );
    case number:
      return word(sayNumber(locale, value, details));
    default:
      return show ? show(value, piece as MessageTag, values, counted) : word(`${value}`);
  }
}
