import { createElement } from 'react';
import { classOf, rendered, type Markup } from '../markup/renderMarkup.js';
import type { EmbedWidget } from '../types.js';
import { elementRules } from './rules.js';
import { SnippetRoot } from './Snippet.styles.js';

/** The widget's rules for plain elements, and those of the snippet's own. */
export function snippetStyles(widget: EmbedWidget, markup: Markup): string {
  const shared = elementRules(markup.css).replaceAll(`.${classOf(widget)}`, `.${classOf('embed')}`);
  return shared + rendered(createElement(SnippetRoot), 'embed').css;
}
