import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { IcuMessages, Say } from './icu.js';

/** Lingui takes ICU compiled by its own compiler, as its `lingui compile` does. */
export function withLingui(locale: string, messages: IcuMessages): Say {
  const compiled = Object.fromEntries(
    Object.entries(messages).map(([key, icu]) => [key, compileMessage(icu)]),
  );
  const host = setupI18n({ locale, messages: { [locale]: compiled } });
  return (key, values) => host._(key, { ...values });
}
