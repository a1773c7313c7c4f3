import { getNumberFormat, getPluralRules } from './formatters.js';

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

/** Where the values of a message come from, and how its plain words are shown. */
export interface MessageValues {
  readonly locale: string;
  /** The value of an argument; throws where there is none. */
  readonly read: (name: string) => string | number;
  readonly word: (value: string) => string;
  /** What stands for a tag and its words. @default its words */
  readonly tag?: ((name: string, words: string) => string) | undefined;
}

/** Says a compiled message; `counted` is the number of the plural right around it. */
export function formatMessage(
  values: MessageValues,
  message: CompiledMessage | 0,
  counted: string | number = '',
): string {
  if (typeof message === 'string') return message;
  let text = '';
  for (const piece of message || [message])
    text += typeof piece === 'string' ? piece : sayPiece(values, piece, counted);
  return text;
}

function sayPiece(
  values: MessageValues,
  piece: Exclude<MessagePiece, string>,
  counted: string | number,
): string {
  const { locale } = values;
  if (piece === 0) return sayNumber(locale, counted);
  const [name, kind, details] = piece as MessageArgument;
  // A tag has its first words where an argument has its kind, a number above 0.
  if (kind !== undefined && !(kind > 0)) {
    const words = formatMessage(values, piece.slice(1) as readonly MessagePiece[], counted);
    return values.tag ? values.tag(name, words) : words;
  }
  const value = values.read(name);
  switch (kind) {
    case select:
      return formatMessage(values, (Object.hasOwn(details, value) ? details[value] : details['other']) ?? '');
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
      return sayNumber(locale, value, details);
    default:
      return values.word(`${value}`);
  }
}

const sayNumber = (locale: string, value: string | number, options?: Intl.NumberFormatOptions): string =>
  getNumberFormat(locale, options).format(Number(value));
