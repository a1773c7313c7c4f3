import type { ReactElement } from 'react';
import { languages } from './languages.ts';
import { diseaseIds, diseaseWords, inAlphabeticalOrder, pathOf, type Route } from './routes.ts';

/** What the treatment is and is not, and a link to every disease. */
export function Home({ route: { language } }: { route: Route }): ReactElement {
  const { home } = languages[language].content;
  return (
    <>
      <nav aria-labelledby="diseases">
        <h2 id="diseases">{home.chooseDisease}</h2>
        <ul className="names">
          {inAlphabeticalOrder(language, diseaseIds).map((disease) => (
            <li key={disease}>
              <a href={pathOf(language, { kind: 'disease', disease })}>
                {diseaseWords(language, disease).name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {home.sections.map((section) => (
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
    </>
  );
}
