import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { ImmuneResetDiagram, TherapyComparison } from '@limpide/react/server';
import type { Locale } from '@limpide/i18n';
import type { Dataset } from '@limpide/data';
import type { EmbedWidget, ImmuneResetDiagramOptions, TherapyComparisonOptions } from '../types.js';

/** Options with everything chosen. */
export type Resolved<Options> = Omit<Options, 'locale' | 'dataset'> & {
  readonly locale: Locale;
  readonly dataset: Dataset;
};

/** A rendering, and the rules that style it. */
export interface Markup {
  readonly html: string;
  readonly css: string;
}

/** The stable class of a widget's root, in place of the one that styled-components makes from its styles. */
export const classOf = (widget: string): string => `limpide-${widget}`;

/** What the server component of a comparison renders. */
export function comparisonMarkup(options: Resolved<TherapyComparisonOptions>): Markup {
  const { locale, dataset, disease, therapies, questions, secondary, headingLevel } = options;
  return rendered(
    createElement(TherapyComparison, {
      locale,
      dataset,
      disease,
      therapies,
      questions,
      secondary,
      headingLevel,
    }),
    'therapy-comparison',
  );
}

/** What the server component of a diagram renders. */
export function diagramMarkup(options: Resolved<ImmuneResetDiagramOptions>): Markup {
  const { locale, dataset, donor, disease, secondary, headingLevel } = options;
  return rendered(
    createElement(ImmuneResetDiagram, { locale, dataset, donor, disease, secondary, headingLevel }),
    'immune-reset-diagram',
  );
}

/** Renders an element of one styled root, and gives its class a name that does not change with its styles. */
export function rendered(root: ReactElement, name: EmbedWidget | 'embed'): Markup {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToStaticMarkup(sheet.collectStyles(root));
    const [classes = '', generated = ''] = /class="[^"]*?([^" ]+)"/.exec(html) ?? [];
    const css = sheet
      .getStyleTags()
      .replace(/<\/?style[^>]*>|\/\*!sc\*\/|data-styled\.[^{]*\{[^}]*\}/g, '')
      .replaceAll(/\n/g, '')
      .replaceAll(`.${generated}`, `.${classOf(name)}`);
    return { html: html.replace(classes, `class="${classOf(name)}"`), css };
  } finally {
    sheet.seal();
  }
}
