import type { ReactElement, ReactNode } from 'react';
import { Sources } from './Citations.js';
import { createPanels } from './createPanels.js';
import { OutcomeRow } from './OutcomeRow.js';
import type { FigureModel, PanelModel } from './types.js';

/**
 * Outcomes of the same people, never without their population, periods,
 * comparator, certainty and source.
 */
export function OutcomePanel({ panel }: { readonly panel: PanelModel }): ReactElement {
  const { words, study, citations } = panel;
  return (
    <figure data-part="figure">
      <ul data-part="outcomes">
        {panel.figures.map((figure, index) => (
          <OutcomeRow key={index} figure={figure} citations={citations ? undefined : figure.citations} />
        ))}
      </ul>
      <figcaption>
        <dl data-part="facts">
          {study ? <Fact part="study-people" label={words.study} value={study.people} /> : null}
          <Fact part="population" label={words.population} value={panel.population} />
          <Fact part="comparator" label={words.comparator} value={panel.comparator} />
          {study && study.cautions.length > 0 ? (
            <div data-part="cautions">
              <dt>{words.cautions}</dt>{' '}
              {study.cautions.map((caution) => (
                <dd key={caution}>{caution} </dd>
              ))}
            </div>
          ) : null}
          {citations ? (
            <Fact part="source" label={words.source} value={<Sources citations={citations} />} />
          ) : null}
        </dl>
      </figcaption>
    </figure>
  );
}

/** One outcome as a figure of its own. */
export function OutcomeFigure({ figure }: { readonly figure: FigureModel }): ReactElement {
  return (
    <>
      {createPanels([figure]).map((panel, index) => (
        <OutcomePanel key={index} panel={panel} />
      ))}
    </>
  );
}

function Fact({ part, label, value }: FactProps): ReactElement {
  return (
    <div data-part={part}>
      <dt>{label}</dt> <dd>{value}</dd>
    </div>
  );
}

interface FactProps {
  readonly part: string;
  readonly label: string;
  readonly value: ReactNode;
}
