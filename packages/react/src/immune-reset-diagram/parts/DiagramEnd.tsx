import type { ReactElement } from 'react';
import { ReferenceList } from '../../internal/evidence/index.js';
import { Heading } from '../../internal/Heading.js';
import type { ImmuneResetDiagramModel } from '../types.js';
import { Stage } from './Stage.js';
import { Blocks } from './StageText.js';

/** After the stages: aftercare, sources, dates, and what the diagram is not. */
export function DiagramEnd({ model, level }: DiagramEndProps): ReactElement {
  const { risk, aftercare, references, about } = model;
  return (
    <>
      {risk.full.blocks.length > 0 ? (
        <div data-part="risk-full" id={risk.full.anchor}>
          <Heading level={level} part="section-heading">
            {risk.full.heading}
          </Heading>
          <div data-part="stage-part">
            <Blocks blocks={risk.full.blocks} />
          </div>
        </div>
      ) : null}
      {aftercare.stages.length > 0 ? (
        <div data-part="aftercare">
          <Heading level={level} part="section-heading">
            {aftercare.heading}
          </Heading>
          <ul>
            {aftercare.stages.map((stage) => (
              <li key={stage.id} id={stage.anchor} data-part="aftercare-stage" data-stage={stage.id}>
                <Stage stage={stage} level={level + 1} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {references.items.length > 0 ? (
        <div data-part="sources">
          <Heading level={level} part="section-heading">
            {references.heading}
          </Heading>
          <p data-part="aside">{references.note}</p>
          <ReferenceList references={references.items} />
        </div>
      ) : null}
      <div data-part="about">
        {about.map((sentence, index) => (
          <p key={index}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

export interface DiagramEndProps {
  readonly model: ImmuneResetDiagramModel;
  readonly level: number;
}
