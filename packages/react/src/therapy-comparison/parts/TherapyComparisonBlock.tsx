import type { ReactElement } from 'react';
import {
  CitationMarks,
  FaultNote,
  OutcomePanel,
  Sources,
  StatementText,
} from '../../internal/evidence/index.js';
import { Heading } from '../../internal/Heading.js';
import type { Block } from '../types.js';
import { TherapyComparisonStudy } from './TherapyComparisonStudy.js';

/** One part of an answer, and the parts inside it. */
export function TherapyComparisonBlock({ block, level }: TherapyComparisonBlockProps): ReactElement {
  switch (block.kind) {
    case 'statement':
      return <StatementText statement={block} />;
    case 'panel':
      return <OutcomePanel panel={block} />;
    case 'fault':
      return <FaultNote fault={block} />;
    case 'note':
      return (
        <p data-part="answer-note" data-tone={block.tone}>
          {block.text}
        </p>
      );
    case 'section':
      return (
        <div data-part="answer-section" data-section={block.part}>
          <Heading level={level} part="answer-heading" suffix={block.suffix}>
            {block.heading}
          </Heading>
          <TherapyComparisonBlocks blocks={block.blocks} level={level + 1} />
        </div>
      );
    case 'study':
      return (
        <TherapyComparisonStudy study={block} level={level}>
          <TherapyComparisonBlocks blocks={block.blocks} level={level + 1} />
        </TherapyComparisonStudy>
      );
    case 'more':
      return (
        <details data-part="more">
          <summary>{block.summary}</summary>
          <div data-part="more-content">
            <TherapyComparisonBlocks blocks={block.blocks} level={level} />
          </div>
        </details>
      );
    case 'list':
      return (
        <div data-part="answer-list">
          <p data-part="answer-heading">{block.heading}</p>
          {block.note ? <p>{block.note}</p> : null}
          <ul>
            {block.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </div>
      );
    case 'sources':
      return (
        <div data-part="answer-sources">
          <Sources citations={block.citations} />
        </div>
      );
    case 'regulation':
      return (
        <div data-part="regulation">
          <Heading level={level} part="answer-heading" suffix={block.suffix}>
            {block.title}
          </Heading>
          <p data-part="statement">
            {block.statement}
            <CitationMarks citations={block.citations} />
          </p>
          <p data-part="aside">{block.decided}</p>
        </div>
      );
  }
}

export interface TherapyComparisonBlockProps {
  readonly block: Block;
  /** Level of a heading that this block may have. */
  readonly level: number;
}

/** The parts of an answer, in their order. */
export function TherapyComparisonBlocks({ blocks, level }: TherapyComparisonBlocksProps): ReactElement {
  return (
    <>
      {blocks.map((block, index) => (
        <TherapyComparisonBlock key={index} block={block} level={level} />
      ))}
    </>
  );
}

export interface TherapyComparisonBlocksProps {
  readonly blocks: readonly Block[];
  readonly level: number;
}
