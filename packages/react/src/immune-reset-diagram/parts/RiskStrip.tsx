import type { ReactElement, ReactNode } from 'react';
import { Heading } from '../../internal/Heading.js';
import {
  CertaintyBadge,
  CitationMark,
  FaultNote,
  SourceLink,
  type FigureModel,
} from '../../internal/evidence/index.js';
import type { RiskModel } from '../types.js';

/** The risk of dying from the treatment: visible at every stage, never folded away. */
export function RiskStrip({ risk, level }: RiskStripProps): ReactElement {
  return (
    <div data-part="risk-strip">
      <Heading level={level} part="risk-heading">
        {risk.heading}
      </Heading>
      <p data-part="risk-note">{risk.note}</p>
      {risk.items.length > 0 ? (
        <ul data-part="risks">
          {risk.items.map((item, index) => (
            <li key={index}>
              {item.kind === 'fault' ? <FaultNote fault={item} /> : <RiskFigure figure={item} />}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** A figure in short form, yet with all that makes it true. */
function RiskFigure({ figure }: { readonly figure: FigureModel }): ReactElement {
  const { outcome, words } = figure;
  const facts: readonly (readonly [part: string, label: string, value: ReactNode])[] = [
    ['period', words.period, outcome.period],
    ['population', words.population, figure.population],
    ['comparator', words.comparator, outcome.comparator],
    ['certainty', words.certainty, <CertaintyBadge key="" certainty={outcome.certainty} />],
    ['note', words.note, outcome.note],
    ['source', words.source, <RiskSources key="" figure={figure} />],
  ];
  return (
    <figure data-part="risk" data-form={outcome.form} data-outcome={outcome.id}>
      <figcaption data-part="risk-label">{outcome.label}</figcaption>
      {outcome.groups.map(({ id, label, frequency, percent, count, value }) => (
        <p key={id} data-part="risk-group">
          <strong>{frequency ?? value}</strong>
          {percent ? <span> ({percent})</span> : null} <span>{label}</span>
          {count ? <span data-part="risk-count"> · {count}</span> : null}
        </p>
      ))}
      {outcome.groups.length === 0 ? <p data-part="risk-group">{outcome.sentence}</p> : null}
      {figure.secondary ? <p data-part="secondary">{figure.secondary}</p> : null}
      <dl data-part="risk-facts">
        {facts.map(([part, label, value]) =>
          value ? (
            <div key={part} data-part={part}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </figure>
  );
}

function RiskSources({ figure }: { readonly figure: FigureModel }): ReactElement {
  return (
    <>
      {figure.citations.map((citation) => (
        <span key={citation.source}>
          <SourceLink citation={citation} /> <CitationMark citation={citation} />{' '}
        </span>
      ))}
    </>
  );
}

export interface RiskStripProps {
  readonly risk: RiskModel;
  readonly level: number;
}
