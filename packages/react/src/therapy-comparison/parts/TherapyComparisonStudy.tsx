import type { ReactElement, ReactNode } from 'react';
import { Heading } from '../../internal/Heading.js';
import { Sources } from '../../internal/evidence/index.js';
import type { StudyBlock } from '../types.js';

/** One study as one block: its head and what limits it, then its outcomes. */
export function TherapyComparisonStudy(props: TherapyComparisonStudyProps): ReactElement {
  const { study, level, children } = props;
  return (
    <div data-part="study" data-study={study.id}>
      <div data-part="study-head">
        <Heading level={level} part="study-name" suffix={study.suffix}>
          {study.name}
        </Heading>
        <dl data-part="facts">
          {study.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{study.source.label}</dt>{' '}
            <dd>
              <Sources citations={[study.source.citation]} />
            </dd>
          </div>
        </dl>
        {study.cautions ? (
          <div data-part="cautions">
            <p data-part="answer-heading">{study.cautions.heading}</p>
            <ul>
              {study.cautions.items.map((item, index) => (
                <li key={index}>{item}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <div data-part="study-results">{children}</div>
    </div>
  );
}

export interface TherapyComparisonStudyProps {
  readonly study: StudyBlock;
  readonly level: number;
  /** Its outcomes. */
  readonly children: ReactNode;
}
