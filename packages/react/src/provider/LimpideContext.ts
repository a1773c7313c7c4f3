'use client';
import { createContext, type Context } from 'react';
import type { Dataset } from '@limpide/data';
import type { Locale } from '@limpide/i18n';

/** What a provider hands to the widgets below it. */
export interface LimpideContextValue {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

export const LimpideContext: Context<LimpideContextValue | null> = createContext<LimpideContextValue | null>(
  null,
);
