import { createDataset, dataset, type DiseaseId } from '@limpide/data';
import { ImmuneResetDiagram } from '@limpide/react/server';
import { StrictMode, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { DiseaseWidgets } from './DiseaseWidgets.tsx';
import { bundles } from './generated/bundles.ts';
import { languages, type PageLanguage } from './languages.ts';
import { Page, pageHead } from './Page.tsx';
import { isGroup, pathOf, type Route } from './routes.ts';

export { pageLanguages } from './languages.ts';
export { routes, pathOf } from './routes.ts';

/** A page, and what its head needs. */
export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** Style tags of the widgets, without a nonce. */
  readonly styles: string;
  /** Name of the script that brings the widgets to life, where the page has one. */
  readonly entry: string | null;
  /** The same page in each language. */
  readonly alternates: Readonly<Record<PageLanguage, string>>;
}

const isDiseasePage = ({ subject }: Route): boolean =>
  subject.kind === 'disease' && !isGroup(subject.disease);

async function diseaseWidgets(language: PageLanguage, disease: DiseaseId): Promise<ReactElement> {
  const { locale, content } = languages[language];
  // The same bundle as in the browser: what it lacked would be missing in both.
  const records = createDataset(await bundles[disease]());
  return (
    <StrictMode>
      <DiseaseWidgets disease={disease} locale={locale} dataset={records} titles={content.widgets} />
    </StrictMode>
  );
}

async function widgetsOf(route: Route): Promise<ReactElement | null> {
  const { language, subject } = route;
  // Shown once for all diseases, and without script: nothing on it is about one of them.
  if (subject.kind === 'donor')
    return (
      <ImmuneResetDiagram
        id="transplant"
        donor="allogeneic"
        locale={languages[language].locale}
        dataset={dataset}
        headingLevel={2}
      />
    );
  return subject.kind === 'disease' && isDiseasePage(route)
    ? diseaseWidgets(language, subject.disease)
    : null;
}

/** Renders one page. The widgets are hydrated on their own, so that the rest of the page needs no script. */
export async function render(route: Route): Promise<RenderedPage> {
  const { language, subject } = route;
  const { title, description } = pageHead(route);
  const sheet = new ServerStyleSheet();
  try {
    const element = await widgetsOf(route);
    const widgets = element ? renderToString(sheet.collectStyles(element)) : '';
    const body = renderToString(<Page route={route} />).replace('<div id="widgets"></div>', () =>
      widgets ? `<div id="widgets">${widgets}</div>` : '',
    );
    return {
      title: `${title} – ${languages[language].content.siteName}`,
      description,
      body,
      styles: sheet.getStyleTags(),
      entry: subject.kind === 'disease' && isDiseasePage(route) ? `${language}-${subject.disease}` : null,
      alternates: { en: pathOf('en', subject), fr: pathOf('fr', subject) },
    };
  } finally {
    sheet.seal();
  }
}
