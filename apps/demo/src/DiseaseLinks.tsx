import { dataset, type DiseaseId } from '@limpide/data';
import type { ReactElement } from 'react';
import { languages, type PageLanguage } from './languages.ts';
import { diseaseIds, diseaseWords, inAlphabeticalOrder, isGroup, membersOf, pathOf } from './routes.ts';

/** Leads from a disease to its group, from a group to its members, and to the transplant from a donor. */
export function DiseaseLinks({
  language,
  disease,
}: {
  language: PageLanguage;
  disease: DiseaseId;
}): ReactElement {
  const { content } = languages[language];
  const record = dataset.disease[disease];
  const group = diseaseIds.find((id) => id === record?.partOf);
  const link = (id: DiseaseId): ReactElement => (
    <a href={pathOf(language, { kind: 'disease', disease: id })}>{diseaseWords(language, id).name}</a>
  );
  if (isGroup(disease))
    return (
      <section aria-labelledby="members">
        <h2 id="members">{content.group.members}</h2>
        <p>{content.group.note}</p>
        <ul>
          {inAlphabeticalOrder(language, membersOf(disease)).map((member) => (
            <li key={member}>{link(member)}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {group && (
        <p>
          {content.disease.partOf} {link(group)}
        </p>
      )}
      {record?.options.some(({ therapy }) => therapy === 'allogeneic-hsct') && (
        <p>
          <a href={pathOf(language, { kind: 'donor' })}>{content.donor.link}</a>
        </p>
      )}
    </>
  );
}
