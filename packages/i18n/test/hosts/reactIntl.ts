import { createIntl, createIntlCache } from 'react-intl';
import type { IcuMessages, Say } from './icu.js';

/** react-intl takes ICU as it is; in React: `<IntlProvider locale={locale} messages={messages}>`. */
export function withReactIntl(locale: string, messages: IcuMessages): Say {
  const intl = createIntl({ locale, messages: { ...messages } }, createIntlCache());
  return (id, values) => intl.formatMessage({ id }, values);
}
