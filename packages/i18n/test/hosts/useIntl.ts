import { createTranslator } from 'use-intl/core';
import type { IcuMessages, Say } from './icu.js';

/** use-intl, and next-intl that is made of it, want a tree: `widget.source` is `source` of `widget`. */
export function withUseIntl(locale: string, messages: IcuMessages): Say {
  const tree: Record<string, Record<string, string>> = {};
  for (const [key, icu] of Object.entries(messages)) {
    const [namespace = '', name = ''] = key.split('.');
    (tree[namespace] ??= {})[name] = icu;
  }
  const t = createTranslator({ locale, messages: tree }) as unknown as Say;
  return (key, values) => t(key, values);
}
