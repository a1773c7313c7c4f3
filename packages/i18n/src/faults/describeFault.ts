import type { Fault } from '@limpide/data';
import type { Locale } from '../engine/locale.js';
import { createTranslate, MissingTextError, type MessageKey } from '../engine/translate.js';
import { formatList } from '../engine/values.js';
import { camelCase } from '../results/names.js';

/** A wrong use of a widget, in a form every locale can say. */
export type WidgetFault =
  /** A widget was given an id that its data set lacks. */
  | {
      readonly code: 'unknown-record';
      /** Name of the property: `disease`. */
      readonly prop: string;
      readonly value: unknown;
      /** Ids that the data set has. */
      readonly known: readonly string[];
    }
  /** Something unforeseen went wrong while a record was described: an error of its words, or of the widget. */
  | { readonly code: 'broken-record'; readonly record: string; readonly path: string; readonly value: string }
  /** The data set has no procedure with the donor's kind of cells. */
  | {
      readonly code: 'missing-procedure';
      readonly donor: string;
      /** Path of the shipped bundle that has it: `multiple-sclerosis/immune-reset-diagram`. */
      readonly bundle: string;
    }
  /** A record or message has no words in the locale. */
  | { readonly code: 'missing-text'; readonly key: string; readonly locale: string }
  /** A property has a value it may not have. */
  | {
      readonly code: 'wrong-prop';
      readonly prop: string;
      readonly value: unknown;
      readonly allowed: readonly string[];
    };

/**
 * A value as short text: never markup, no control or direction characters that
 * could disguise it.
 */
export function shownValue(value: unknown, longest: number = 80): string {
  let text: string;
  try {
    text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    text = String(value);
  }
  const plain = text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

/** The fault that an error stands for, where it says that words are missing. */
export const missingTextFault = (error: unknown): WidgetFault | undefined =>
  error instanceof MissingTextError
    ? { code: 'missing-text', key: error.key, locale: error.locale }
    : undefined;

/** What every message about a fault may name; a fault without one of them leaves it empty. */
interface FaultWords {
  readonly record: string;
  readonly field: string;
  readonly value: string;
  /** Ids or values that would be right. */
  readonly known: string;
  readonly count: number;
}

function faultWords(locale: Locale, fault: Fault | WidgetFault): FaultWords {
  const words = (field: string, value: unknown, known: readonly string[] = [], record = ''): FaultWords => ({
    record: shownValue(record),
    field: shownValue(field),
    value: shownValue(value),
    known: formatList(
      locale,
      known.map((id) => shownValue(id)),
      fault.code === 'wrong-prop' ? 'disjunction' : 'unit',
    ),
    count: known.length,
  });
  switch (fault.code) {
    case 'unknown-record':
      return words(fault.prop, fault.value, fault.known);
    case 'wrong-prop':
      return words(fault.prop, fault.value, fault.allowed);
    case 'missing-procedure':
      return words('donor', fault.donor, [`@limpide/data/bundles/${fault.bundle}`]);
    case 'missing-text':
      return words(fault.key, fault.locale);
    default:
      return words(fault.path, fault.value, [], fault.record);
  }
}

/**
 * What is wrong, where and how to mend it, in the page's language. Where the
 * locale has no words for faults, the field and the value stand alone.
 */
export function describeFault(locale: Locale, fault: Fault | WidgetFault): string {
  const key = `faults.${camelCase(fault.code)}` as FaultKey;
  const words = faultWords(locale, fault);
  return Object.hasOwn(locale.messages, key)
    ? createTranslate(locale)(key, words)
    : `${words.record} ${words.field}: ${words.value}`.trim();
}

type FaultKey = Extract<MessageKey, `faults.${string}`>;
