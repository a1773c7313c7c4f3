'use client';
import { useContext } from 'react';
import { LimpideContext, type LimpideContextValue } from './LimpideContext.js';

/**
 * Language and records of a widget: its own props, else the nearest provider's.
 *
 * @throws TypeError when neither gives one, naming the widget and the prop.
 */
export function useLimpideInput(widget: string, own: Partial<LimpideInput>): LimpideContextValue {
  const given = useContext(LimpideContext);
  const locale = own.locale ?? given?.locale;
  const dataset = own.dataset ?? given?.dataset;
  if (!locale || !dataset) throw missingInput(widget, locale ? 'dataset' : 'locale');
  return { locale, dataset, denominator: own.denominator ?? given?.denominator };
}

type LimpideInput = { [Key in keyof LimpideContextValue]: LimpideContextValue[Key] | undefined };

function missingInput(widget: string, prop: 'locale' | 'dataset'): TypeError {
  const why =
    prop === 'locale' ? 'It has no words, and never guesses a language.' : 'It has no records to show.';
  const example =
    prop === 'locale' ? "import { fr } from '@limpide/i18n/fr'" : "import { dataset } from '@limpide/data'";
  return new TypeError(
    `${widget}: no ${prop}. ${why} Wrap it in <LimpideProvider ${prop}={…}> or pass ${prop}={…} (${example}).`,
  );
}
