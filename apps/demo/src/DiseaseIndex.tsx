import { dataset, findEvidence, type DiseaseId } from '@limpide/data';
import { recordText } from '@limpide/i18n';
import type { ReactElement } from 'react';
import { languages, type PageLanguage } from './languages.ts';
import { diseaseIds, diseaseWords, inAlphabeticalOrder, pathOf } from './routes.ts';

/** Every disease in alphabetical order, with what is recorded on each cell therapy. */
export function DiseaseIndex({ language }: { language: PageLanguage }): ReactElement {
  return (
    <>
      <p>{languages[language].content.diseases.note}</p>
      <ul className="cards">
        {inAlphabeticalOrder(language, diseaseIds).map((disease) => (
          <DiseaseCard key={disease} language={language} disease={disease} />
        ))}
      </ul>
    </>
  );
}

function DiseaseCard({ language, disease }: { language: PageLanguage; disease: DiseaseId }): ReactElement {
  const { locale, content } = languages[language];
  const { name, abbreviation, summary } = diseaseWords(language, disease);
  const cellTherapies = (dataset.disease[disease]?.options ?? [])
    .flatMap(({ therapy }) => dataset.therapy[therapy] ?? [])
    .filter(({ type }) => type === 'cell-therapy');
  return (
    <li>
      <h2>
        <a href={pathOf(language, { kind: 'disease', disease })}>{name}</a>
        {abbreviation && ` (${abbreviation})`}
      </h2>
      <p>{summary}</p>
      {cellTherapies.length > 0 && (
        <ul>
          {cellTherapies.map((therapy) => (
            <li key={therapy.id}>
              {content.diseases.randomized(
                recordText(locale, therapy).shortName,
                findEvidence(dataset, { disease, therapy, design: 'randomized' }).length,
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
