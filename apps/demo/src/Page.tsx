import type { ReactElement, ReactNode } from 'react';
import { pageDiseases, pageLanguages, type Content } from './content/types.ts';
import { pathOf, type Route } from './routes.ts';

export interface PageProps {
  route: Route;
  content: Content;
  /** The widgets of a disease page. */
  children?: ReactNode;
}

/** The body of a page: complete without script. */
export function Page({ route, content, children }: PageProps): ReactElement {
  const own = route.disease ? content.disease[route.disease] : content.home;
  return (
    <>
      <a className="skip" href="#content">
        {content.skipToContent}
      </a>
      <header className="site-header">
        <p className="site-name">{content.siteName}</p>
        <nav aria-label={content.pages}>
          <ul>
            {[null, ...pageDiseases].map((disease) => (
              <li key={disease ?? 'home'}>
                <a
                  href={pathOf(route.language, disease)}
                  aria-current={disease === route.disease ? 'page' : undefined}
                >
                  {disease ? content.disease[disease].navigation : content.home.navigation}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={content.languages}>
          {pageLanguages
            .filter((language) => language !== route.language)
            .map((language) => (
              <a key={language} href={pathOf(language, route.disease)} hrefLang={language} lang={language}>
                {content.otherLanguage}
              </a>
            ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{own.title}</h1>
        <p className="lead">{own.lead}</p>
        {route.disease ? <div id="widgets">{children}</div> : <Home content={content} route={route} />}
      </main>
      <footer className="site-footer">
        {content.footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </>
  );
}

function Home({ content, route }: { content: Content; route: Route }): ReactElement {
  return (
    <>
      {content.home.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.points && (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <section aria-labelledby="diseases">
        <h2 id="diseases">{content.home.chooseDisease}</h2>
        <ul className="cards">
          {pageDiseases.map((disease) => (
            <li key={disease}>
              <h3>
                <a href={pathOf(route.language, disease)}>{content.disease[disease].navigation}</a>
              </h3>
              <p>{content.disease[disease].teaser}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
