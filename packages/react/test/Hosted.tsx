import { useMemo, type ReactElement, type ReactNode } from 'react';
import { dataset } from '@limpide/data';
import { withTranslate, type HostTranslate, type Locale } from '@limpide/i18n';
import { LimpideProvider } from '../src/index.js';

/** A page on which a library of the publisher says the messages of the widgets. */
export function Hosted(props: {
  readonly locale: Locale;
  readonly say: HostTranslate;
  readonly children: ReactNode;
}): ReactElement {
  const { locale, say, children } = props;
  const hosted = useMemo(() => withTranslate(locale, say), [locale, say]);
  return (
    <LimpideProvider locale={hosted} dataset={dataset}>
      {children}
    </LimpideProvider>
  );
}
