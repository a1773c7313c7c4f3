import { createTranslate, type Locale } from '@limpide/i18n';
import { serialize } from '../markup/serialize.js';
import { element, isElement, parseHtml, type Element, type Node } from '../markup/tree.js';
import type { EmbedWidget, Licence } from '../types.js';
import { plainTable } from './comparison.js';
import { simplify } from './simplify.js';

/** What stands under a snippet. */
export interface SnippetEnd {
  readonly title: string;
  readonly address: string;
  readonly version: string;
  readonly edition: 'pinned' | 'latest';
  readonly licence: Licence;
}

/** The snippet as a tree: a figure whose caption links the whole page. */
export function snippetTree(widget: EmbedWidget, html: string, locale: Locale, end: SnippetEnd): Element {
  const [root] = parseHtml(html).filter(isElement);
  const nodes = widget === 'therapy-comparison' ? plainTable(root?.children ?? []) : (root?.children ?? []);
  return element('figure', [...simplify(nodes, locale.locale), caption(locale, end)], {
    class: 'limpide-embed',
    lang: locale.locale,
    dir: locale.dir,
  });
}

/** The snippet as an author pastes it. */
export const snippetText = (snippet: Element): string => `${serialize([snippet])}\n`;

function caption(locale: Locale, { title, address, version, edition, licence }: SnippetEnd): Element {
  const t = createTranslate(locale);
  const link = (text: string, href: string): Node => element('a', [text], { href });
  return element('figcaption', [
    link(t('embed.wholePage', { title }), address),
    ' ',
    t(edition === 'pinned' ? 'embed.pinned' : 'embed.latest', { version }),
    ' ',
    link(t('embed.licence', { licence: licence.name }), licence.href),
  ]);
}
