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
  /** A record or message has no words in the locale. */
  | { readonly code: 'missing-text'; readonly key: string; readonly locale: string }
  /** A property has a value it may not have. */
  | {
      readonly code: 'wrong-prop';
      readonly prop: string;
      readonly value: unknown;
      readonly allowed: readonly string[];
    };

const longest = 80;

/**
 * A value as short text: never markup, no control or direction characters that
 * could disguise it.
 */
export function shownValue(value: unknown): string {
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

/**
 * What is wrong, where and how to mend it, in the page's language. Where the
 * locale has no words for faults, the field and the value stand alone.
 */
export function describeFault(locale: Locale, fault: Fault | WidgetFault): string {
  const t = createTranslate(locale);
  const has = (key: MessageKey): boolean => Object.hasOwn(locale.messages, key);
  switch (fault.code) {
    case 'unknown-record': {
      const known = fault.known.map(shownValue);
      const value = shownValue(fault.value);
      if (!has('faults.unknownRecord')) return `${fault.prop}: ${value}`;
      return t('faults.unknownRecord', {
        prop: fault.prop,
        value,
        count: known.length,
        known: formatList(locale, known, 'unit'),
      });
    }
    case 'missing-text': {
      const field = shownValue(fault.key);
      if (!has('faults.missingText')) return `${field}: ${fault.locale}`;
      return t('faults.missingText', { field, value: shownValue(fault.locale) });
    }
    case 'wrong-prop': {
      const value = shownValue(fault.value);
      if (!has('faults.wrongProp')) return `${fault.prop}: ${value}`;
      return t('faults.wrongProp', {
        prop: fault.prop,
        value,
        allowed: formatList(locale, fault.allowed.map(shownValue), 'disjunction'),
      });
    }
    default: {
      const key = `faults.${camelCase(fault.code)}` as RecordFaultKey;
      const values = {
        record: shownValue(fault.record),
        field: shownValue(fault.path),
        value: shownValue(fault.value),
      };
      return has(key) ? t(key, values) : `${values.record} ${values.field}: ${values.value}`;
    }
  }
}

type RecordFaultKey = Exclude<
  Extract<MessageKey, `faults.${string}`>,
  'faults.unknownRecord' | 'faults.missingText' | 'faults.wrongProp' | 'faults.missing'
>;
