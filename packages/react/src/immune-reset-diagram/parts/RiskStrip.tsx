import type { ReactElement, ReactNode } from 'react';
import { Heading } from '../../internal/Heading.js';
import { CitationMark, FaultNote, SourceLink } from '../../internal/evidence/index.js';
import type { RiskItem, RiskModel } from '../types.js';

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
              {item.kind === 'fault' ? (
                <FaultNote fault={item} />
              ) : (
                <RiskFigure item={item} href={`#${risk.full.anchor}`} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** A figure in short form, yet with all that makes it true. */
function RiskFigure({ item, href }: { readonly item: RiskItem; readonly href: string }): ReactElement {
  const { outcome, words, citations, secondary } = item.figure;
  const facts: readonly (readonly [part: string, label: string, value: ReactNode])[] = [
    [
      'population',
      words.population,
      <a key="" href={href}>
        {item.people}
      </a>,
    ],
    // A second group names the comparator; without one, words must.
    ['comparator', words.comparator, outcome.groups.length > 1 ? null : outcome.comparator],
    [
      'cautions',
      words.cautions,
      item.cautions ? (
        <a key="" href={href}>
          {item.cautions}
        </a>
      ) : null,
    ],
    ['certainty', words.certainty, outcome.certainty.label],
    [
      'source',
      words.source,
      citations.map((citation, index) => (
        <span key={index}>
          <SourceLink citation={citation} /> <CitationMark citation={citation} />{' '}
        </span>
      )),
    ],
  ];
  return (
    <figure data-part="risk" data-form={outcome.form} data-outcome={outcome.id}>
      <figcaption>
        {item.disease ? <span data-part="risk-disease">{item.disease}</span> : null}
        <span data-part="risk-label">
          {outcome.label} · <span data-part="period">{outcome.period}</span>
        </span>{' '}
      </figcaption>
      {outcome.groups.map(({ label, frequency, percent, value }, index) => (
        <p key={index} data-part="risk-group">
          <strong>{frequency ?? value}</strong>
          {percent ? <span> ({percent})</span> : null} <span>{label}</span>
        </p>
      ))}
      {outcome.groups.length === 0 ? <p data-part="risk-group">{outcome.sentence}</p> : null}
      {secondary ? <p data-part="secondary">{secondary}</p> : null}
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

export interface RiskStripProps {
  readonly risk: RiskModel;
  readonly level: number;
}
