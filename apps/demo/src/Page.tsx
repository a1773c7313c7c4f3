import type { ReactElement, ReactNode } from 'react';
import type { Content } from './content/types.ts';
import { DiseaseIndex } from './DiseaseIndex.tsx';
import { DiseaseLinks } from './DiseaseLinks.tsx';
import { Home } from './Home.tsx';
import { languages, pageLanguages } from './languages.ts';
import { diseaseWords, isGroup, pathOf, type PageSubject, type Route } from './routes.ts';

export interface PageProps {
  route: Route;
  /** The widgets of the page. */
  children?: ReactNode;
}

/** Title, description and first sentences of a page. */
export function pageHead({ language, subject }: Route): {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
} {
  const { content } = languages[language];
  if (subject.kind !== 'disease') return content[subject.kind];
  const words = diseaseWords(language, subject.disease);
  const own = isGroup(subject.disease) ? content.group : content.disease;
  return { title: own.title(words), description: own.description(words), lead: own.lead(words) };
}

/** The body of a page: complete without script. */
export function Page({ route, children }: PageProps): ReactElement {
  const { language, subject } = route;
  const { content } = languages[language];
  const { title, lead } = pageHead(route);
  return (
    <>
      <a className="skip" href="#content">
        {content.skipToContent}
      </a>
      <SiteHeader route={route} content={content} />
      <main id="content" tabIndex={-1}>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {subject.kind === 'home' && <Home route={route} />}
        {subject.kind === 'diseases' && <DiseaseIndex language={language} />}
        {subject.kind === 'disease' && <DiseaseLinks language={language} disease={subject.disease} />}
        <div id="widgets">{children}</div>
      </main>
      <footer className="site-footer">
        {content.footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </>
  );
}

const mainPages = ['home', 'diseases', 'donor'] as const satisfies readonly PageSubject['kind'][];

function SiteHeader({ route, content }: { route: Route; content: Content }): ReactElement {
  return (
    <header className="site-header">
      <p className="site-name">{content.siteName}</p>
      <nav aria-label={content.pages}>
        <ul>
          {mainPages.map((kind) => (
            <li key={kind}>
              <a
                href={pathOf(route.language, { kind })}
                aria-current={kind === route.subject.kind ? 'page' : undefined}
              >
                {content[kind].navigation}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={content.languages}>
        {pageLanguages
          .filter((language) => language !== route.language)
          .map((language) => (
            <a key={language} href={pathOf(language, route.subject)} hrefLang={language} lang={language}>
              {content.otherLanguage}
            </a>
          ))}
      </nav>
    </header>
  );
}
