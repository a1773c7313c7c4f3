'use client';
import { createContext, type Context } from 'react';
import type { Dataset } from '@limpide/data';
import type { Denominator, Locale } from '@limpide/i18n';

/** What a provider hands to the widgets below it. */
export interface LimpideContextValue {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** Of every frequency, where the page fixes one for all its widgets. */
  readonly denominator?: Denominator | undefined;
}

export const LimpideContext: Context<LimpideContextValue | null> = createContext<LimpideContextValue | null>(
  null,
);
