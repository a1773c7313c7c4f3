import type { Locale } from '@limpide/i18n';
import { localeOf } from './checkOptions.js';
import { enhancerWords } from './enhancerWords.js';
import { enhancer } from './generated/enhancer.js';

/**
 * The enhancer for one language, as a module script: without dependency,
 * request, cookie or storage. It touches the snippets of that language only.
 *
 * @throws EmbedOptionError for a tag that is no shipped locale.
 */
export function enhancerScript(locale: Locale | 'en' | 'fr'): string {
  return `const words=${JSON.stringify(enhancerWords(localeOf(locale)))};${enhancer}`;
}
