import type { HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import type { Locale } from '@limpide/i18n';
import { TherapyComparisonRoot } from './TherapyComparison.styles.js';
import { Heading, type HeadingLevel } from '../internal/Heading.js';
import { FaultNote, type FaultModel } from '../internal/evidence/index.js';
import { TherapyComparisonEnd } from './parts/TherapyComparisonEnd.js';
import { TherapyComparisonGroup } from './parts/TherapyComparisonGroup.js';
import { TherapyComparisonTable } from './parts/TherapyComparisonTable.js';
import type { TherapyComparisonModel } from './types.js';

/** Draws a comparison from its model. Without hooks: the same on a server and in a browser. */
export function TherapyComparisonView(props: TherapyComparisonViewProps): ReactElement {
  const { model, locale, rootRef, headingLevel = 2, chooser, ...root } = props;
  const own = {
    ...root,
    ...(rootRef ? { ref: rootRef } : {}),
    'data-limpide': 'therapy-comparison',
    lang: locale.tag,
    dir: locale.dir,
  };
  if (model.kind === 'fault') {
    return (
      <TherapyComparisonRoot {...own}>
        <FaultNote fault={model} />
      </TherapyComparisonRoot>
    );
  }
  const asked = model.rows.length > 0;
  const titleId = `${model.id}-title`;
  return (
    <TherapyComparisonRoot aria-labelledby={titleId} {...own}>
      <div data-part="header">
        <Heading level={headingLevel} part="title" id={titleId}>
          {model.title}
        </Heading>
        {model.summary.map((sentence, index) => (
          <p key={index} data-part="summary">
            {sentence}
          </p>
        ))}
        {asked ? <p data-part="separate">{model.separate}</p> : null}
      </div>
      {asked ? (
        <nav data-part="contents" aria-label={model.contents}>
          <ul>
            {model.rows.map(({ id, question }) => (
              <li key={id}>
                <a href={`#${model.id}-${id}`}>{question}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {model.faults.map((fault, index) => (
        <FaultNote key={index} fault={fault} />
      ))}
      {model.group ? (
        <TherapyComparisonGroup group={model.group} />
      ) : (
        <>
          {chooser}
          <p data-part="status" role="status">
            {model.choices.status.map((sentence, index) => (
              <span key={index}>{sentence} </span>
            ))}
          </p>
          {model.noUsualCare ? (
            <div data-part="no-usual-care">
              <p data-part="answer-heading">{model.noUsualCare.heading}</p>
              <p>{model.noUsualCare.text}</p>
            </div>
          ) : null}
          {asked ? (
            <TherapyComparisonTable model={model} level={headingLevel + 1} />
          ) : (
            <p data-part="answer-note">{model.noQuestions}</p>
          )}
        </>
      )}
      <TherapyComparisonEnd model={model} level={headingLevel + 1} />
    </TherapyComparisonRoot>
  );
}

export interface TherapyComparisonViewProps extends HTMLAttributes<HTMLElement> {
  readonly model: TherapyComparisonModel | FaultModel;
  readonly locale: Locale;
  readonly rootRef?: Ref<HTMLElement> | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** The choice of columns and rows, where a script can act on it. */
  readonly chooser?: ReactNode;
}
