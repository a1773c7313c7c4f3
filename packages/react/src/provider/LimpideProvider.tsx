'use client';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { StyleSheetManager } from 'styled-components';
import type { Dataset } from '@limpide/data';
import type { Denominator, Locale } from '@limpide/i18n';
import { LimpideContext } from './LimpideContext.js';

/**
 * Gives the widgets below it their language and their records.
 * Renders no element of its own.
 *
 * @example
 * <LimpideProvider locale={fr} dataset={dataset}>…</LimpideProvider>
 */
export function LimpideProvider(props: LimpideProviderProps): ReactElement {
  const { locale, dataset, denominator, nonce, children } = props;
  const value = useMemo(() => ({ locale, dataset, denominator }), [locale, dataset, denominator]);

  // On the server the sheet that collects the styles carries the nonce
  // (`new ServerStyleSheet({ nonce })`); a second one here would be collected by nobody.
  const sheetNonce = typeof document === 'undefined' ? undefined : nonce;

  return (
    <StyleSheetManager nonce={sheetNonce}>
      <LimpideContext.Provider value={value}>{children}</LimpideContext.Provider>
    </StyleSheetManager>
  );
}

export interface LimpideProviderProps {
  /** The language of all widgets below: `fr` from `@limpide/i18n/fr`, or a smaller one from `defineLocale`. */
  readonly locale: Locale;
  /** The records: `dataset` from `@limpide/data`, or a page's worth from `createDataset`. */
  readonly dataset: Dataset;
  /**
   * Of every frequency below, so that figures of several widgets can be read side by side
   * (D3): from `denominatorForPage`. @default each widget's own
   */
  readonly denominator?: Denominator | undefined;
  /** Nonce of the page's content-security policy, for the style elements made in the browser. */
  readonly nonce?: string | undefined;
  readonly children?: ReactNode;
}
