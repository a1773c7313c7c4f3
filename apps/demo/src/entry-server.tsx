import { createDataset, type Dataset } from '@limpide/data';
import { multipleSclerosis } from '@limpide/data/bundles/multiple-sclerosis';
import { systemicSclerosis } from '@limpide/data/bundles/systemic-sclerosis';
import type { Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { content as enContent } from './content/en.ts';
import { content as frContent } from './content/fr.ts';
import type { Content, PageDisease, PageLanguage } from './content/types.ts';
import { DiseaseWidgets } from './DiseaseWidgets.tsx';
import { Page } from './Page.tsx';
import type { Route } from './routes.ts';

export { routes, pathOf } from './routes.ts';

const languages: Readonly<Record<PageLanguage, { locale: Locale; content: Content }>> = {
  en: { locale: en, content: enContent },
  fr: { locale: fr, content: frContent },
};

const datasets: Readonly<Record<PageDisease, Dataset>> = {
  'systemic-sclerosis': createDataset(systemicSclerosis),
  'multiple-sclerosis': createDataset(multipleSclerosis),
};

export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** Style tags of the widgets, without a nonce. */
  readonly styles: string;
}

/** Renders one page. The widgets are hydrated on their own, so that the rest of the page needs no script. */
export function render(route: Route): RenderedPage {
  const { locale, content } = languages[route.language];
  const sheet = new ServerStyleSheet();
  try {
    const widgets =
      route.disease &&
      renderToString(
        sheet.collectStyles(
          <StrictMode>
            <DiseaseWidgets
              disease={route.disease}
              locale={locale}
              dataset={datasets[route.disease]}
              comparisonTitle={content.comparisonTitle}
              diagramTitle={content.diagramTitle}
            />
          </StrictMode>,
        ),
      );
    const body = renderToString(<Page route={route} content={content} />).replace(
      '<div id="widgets"></div>',
      () => `<div id="widgets">${widgets ?? ''}</div>`,
    );
    const own = route.disease ? content.disease[route.disease] : content.home;
    return {
      title: `${own.title} – ${content.siteName}`,
      description: own.description,
      body,
      styles: sheet.getStyleTags(),
    };
  } finally {
    sheet.seal();
  }
}
