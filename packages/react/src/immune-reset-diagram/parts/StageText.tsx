import type { ReactElement } from 'react';
import { FaultNote, OutcomePanel, StatementText, withPanels } from '../../internal/evidence/index.js';
import { Heading } from '../../internal/Heading.js';
import type { StageBlock, StageModel } from '../types.js';

/** The questions about a stage and their answers. */
export function StageText({ stage, level }: StageTextProps): ReactElement {
  return (
    <>
      {stage.faults.map((fault, index) => (
        <FaultNote key={index} fault={fault} />
      ))}
      {stage.parts.map(({ id, heading, suffix, blocks }) => (
        <div key={id} data-part="stage-part" data-question={id}>
          <Heading level={level} part="part-heading" suffix={suffix}>
            {heading}
          </Heading>
          <Blocks blocks={blocks} />
        </div>
      ))}
    </>
  );
}

/** Sentences, figures, notes and faults, with neighbouring figures of the same people in one panel. */
export function Blocks({ blocks }: { readonly blocks: readonly StageBlock[] }): ReactElement {
  return (
    <>
      {withPanels(blocks).map((block, index) => {
        switch (block.kind) {
          case 'statement':
            return <StatementText key={index} statement={block} />;
          case 'panel':
            return <OutcomePanel key={index} panel={block} />;
          case 'fault':
            return <FaultNote key={index} fault={block} />;
          case 'note':
            return (
              <p key={index} data-part="answer-note">
                {block.text}
              </p>
            );
        }
      })}
    </>
  );
}

export interface StageTextProps {
  readonly stage: StageModel;
  /** Level of the headings of the questions. */
  readonly level: number;
}
