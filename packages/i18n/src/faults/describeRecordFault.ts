import type { RecordFault } from '@limpide/data/validate';
import type { Locale } from '../engine/locale.js';
import { createTranslate, type MessageKey } from '../engine/translate.js';
import { camelCase } from '../results/names.js';
import { shownValue } from './describeFault.js';

/**
 * What is wrong with a publisher's record, why it matters and how to mend it, in
 * the locale's language. The locale needs the namespace `validation`.
 */
export const describeRecordFault = (locale: Locale, fault: RecordFault): string =>
  createTranslate(locale)(`validation.${camelCase(fault.code)}` as ValidationKey, {
    path: shownValue(fault.path || '/', 200),
    value: shownValue(fault.value),
    expected: shownValue(fault.expected ?? '', 400),
    field: fault.path.split('/').at(-1) ?? '',
  });

type ValidationKey = Extract<MessageKey, `validation.${string}`>;
