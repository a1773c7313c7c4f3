import i18next from 'i18next';
import ICU from 'i18next-icu';
import type { IcuMessages, Say } from './icu.js';

/** i18next takes ICU with its plugin; our keys hold a dot, which is no path. */
export function withI18next(locale: string, messages: IcuMessages): Say {
  const host = i18next.createInstance().use(ICU);
  void host.init({
    lng: locale,
    resources: { [locale]: { translation: { ...messages } } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  });
  return (key, values) => host.t(key, { ...values });
}
