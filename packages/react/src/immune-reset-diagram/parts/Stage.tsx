import type { ReactElement } from 'react';
import { Heading } from '../../internal/Heading.js';
import type { StageModel } from '../types.js';
import { Scene } from './Scene.js';
import { StageText } from './StageText.js';

/** One stage: its heading, its drawing with a caption, its text. */
export function Stage({ stage, level }: StageProps): ReactElement {
  return (
    <>
      <Heading level={level} part="stage-heading">
        {stage.heading}
      </Heading>
      {stage.scene ? (
        <figure data-part="stage-figure">
          <Scene scene={stage.scene} />
          <figcaption data-part="stage-caption">{stage.sceneText}</figcaption>
        </figure>
      ) : null}
      <div data-part="stage-text">
        <StageText stage={stage} level={level + 1} />
      </div>
    </>
  );
}

export interface StageProps {
  readonly stage: StageModel;
  /** Level of the stage's heading. */
  readonly level: number;
}
