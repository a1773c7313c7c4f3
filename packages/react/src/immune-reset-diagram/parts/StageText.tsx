import type { ReactElement } from 'react';
import { FaultNote, OutcomeFigure, StatementText } from '../../internal/evidence/index.js';
import { Heading } from '../../internal/Heading.js';
import type { StageBlock, StageModel } from '../types.js';

/** The questions about a stage and their answers. */
export function StageText({ stage, level }: StageTextProps): ReactElement {
  return (
    <>
      {stage.faults.map((fault) => (
        <FaultNote key={fault.message} fault={fault} />
      ))}
      {stage.parts.map(({ id, heading, blocks }) => (
        <div key={id} data-part="stage-part" data-question={id}>
          <Heading level={level} part="part-heading">
            {heading}
          </Heading>
          {blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </div>
      ))}
    </>
  );
}

/** One sentence, figure, note or fault. */
export function Block({ block }: { readonly block: StageBlock }): ReactElement {
  switch (block.kind) {
    case 'statement':
      return <StatementText statement={block} />;
    case 'figure':
      return <OutcomeFigure figure={block} />;
    case 'fault':
      return <FaultNote fault={block} />;
    case 'note':
      return <p data-part="answer-note">{block.text}</p>;
  }
}

export interface StageTextProps {
  readonly stage: StageModel;
  /** Level of the headings of the questions. */
  readonly level: number;
}
