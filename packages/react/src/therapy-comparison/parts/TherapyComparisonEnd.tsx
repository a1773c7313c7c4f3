import type { ReactElement } from 'react';
import { Heading } from '../../internal/Heading.js';
import { ReferenceList } from '../../internal/evidence/index.js';
import type { TherapyComparisonModel } from '../types.js';

/** After the table: sources, words used, dates, and what the comparison is not. */
export function TherapyComparisonEnd({ model, level }: TherapyComparisonEndProps): ReactElement {
  const { references, terms, about } = model;
  return (
    <div data-part="end">
      {references.items.length > 0 ? (
        <div data-part="sources">
          <Heading level={level} part="end-heading">
            {references.heading}
          </Heading>
          <p data-part="aside">{references.note}</p>
          <ReferenceList references={references.items} />
        </div>
      ) : null}
      {terms ? (
        <div data-part="terms">
          <Heading level={level} part="end-heading">
            {terms.heading}
          </Heading>
          <dl>
            {terms.items.map(({ term, abbreviation, definition }, index) => (
              <div key={index}>
                <dt>
                  {term}
                  {abbreviation ? ` (${abbreviation})` : null}
                </dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      <div data-part="about">
        <Heading level={level} part="end-heading">
          {about.heading}
        </Heading>
        {about.sentences.map((sentence, index) => (
          <p key={index}>{sentence}</p>
        ))}
      </div>
      <div data-part="standing">
        {about.standing.map((sentence, index) => (
          <p key={index}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

export interface TherapyComparisonEndProps {
  readonly model: TherapyComparisonModel;
  readonly level: number;
}
