import type { ReactElement, ReactNode } from 'react';
import { dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { es } from '@limpide/i18n/es';
import { fr } from '@limpide/i18n/fr';
import { LimpideProvider } from '@limpide/react/provider';
import { pseudoLocale, pseudoLocaleMirrored } from '../internal/test/src/pseudoLocale.js';

const locales: Readonly<Record<string, Locale>> = {
  en,
  fr,
  es,
  'en-XA': pseudoLocale(en),
  'ar-XB': pseudoLocaleMirrored(en),
};

/** The locale that the toolbar asks for; in its own direction, unless the toolbar asks for another. */
export function stageLocale(globals: Readonly<Record<string, unknown>>): Locale {
  const locale = locales[String(globals['locale'])] ?? en;
  const { direction } = globals;
  return direction === 'ltr' || direction === 'rtl' ? { ...locale, dir: direction } : locale;
}

/** A page of a publisher: language, direction, theme and records for the story on it. */
export function Stage({ locale, theme, children }: StageProps): ReactElement {
  return (
    <div className="limpide-stage" data-limpide-theme={theme} lang={locale.tag} dir={locale.dir}>
      <LimpideProvider locale={locale} dataset={dataset}>
        {children}
      </LimpideProvider>
    </div>
  );
}

interface StageProps {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly children: ReactNode;
}
