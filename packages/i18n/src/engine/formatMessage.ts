import { getNumberFormat, getPluralRules } from './formatters.js';

/**
 * A message as the build compiles it: text as it stands, or its pieces in
 * order. Plain JSON.
 */
export type CompiledMessage = string | readonly MessagePiece[];

/** `0` stands for the number that a plural counts: `#` in the source. */
export type MessagePiece = string | 0 | MessageArgument;

/** Branches by word, plural category or `=1`; `other` is always there. */
export type MessageBranches = Readonly<Record<string, CompiledMessage | 0>>;

/** An argument's name; with how it is said, where it is no plain word. */
export type MessageArgument =
  | readonly [name: string]
  | readonly [name: string, kind: typeof select | typeof plural, branches: MessageBranches]
  | readonly [name: string, kind: typeof number, options?: Intl.NumberFormatOptions];

const select = 1;
const plural = 2;
const number = 4;

/** Where the values of a message come from, and how its words and figures are shown. */
export interface MessageValues {
  readonly locale: string;
  /** The value of an argument; throws where there is none. */
  readonly read: (name: string) => string | number;
  readonly word: (value: string) => string;
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

function sayPiece(values: MessageValues, piece: 0 | MessageArgument, counted: string | number): string {
  if (piece === 0) return sayNumber(values, counted);
  const [name, kind, details] = piece;
  const value = values.read(name);
  switch (kind) {
    case select:
      return formatMessage(values, (Object.hasOwn(details, value) ? details[value] : details['other']) ?? '');
    case plural:
      return formatMessage(
        values,
        details[`=${value}`] ??
          details[getPluralRules(values.locale).select(Number(value))] ??
          details['other'] ??
          '',
        value,
      );
    case number:
      return sayNumber(values, value, details);
    default:
      return values.word(`${value}`);
  }
}

const sayNumber = (
  { locale, word }: MessageValues,
  value: string | number,
  options?: Intl.NumberFormatOptions,
): string => word(getNumberFormat(locale, options).format(Number(value)));
