import type { HTMLAttributes, ReactElement, Ref } from 'react';
import type { Locale } from '@limpide/i18n';
import { ImmuneResetDiagramRoot } from './ImmuneResetDiagram.styles.js';
import { FaultNote, type FaultModel } from '../internal/evidence/index.js';
import { Heading, type HeadingLevel } from '../internal/Heading.js';
import { DiagramEnd } from './parts/DiagramEnd.js';
import { Legend } from './parts/Legend.js';
import { RiskStrip } from './parts/RiskStrip.js';
import { Scene } from './parts/Scene.js';
import { Stage } from './parts/Stage.js';
import { Blocks } from './parts/StageText.js';
import { Stepper, type StepperControl } from './parts/Stepper.js';
import type { ImmuneResetDiagramModel } from './types.js';

/**
 * Draws a diagram from its model. Without hooks: the same on a server and in a
 * browser. All stages are always there; with `control`, the style sheet shows
 * one at a time on screen, and paper keeps them all.
 */
export function ImmuneResetDiagramView(props: ImmuneResetDiagramViewProps): ReactElement {
  const { model, locale, rootRef, headingLevel = 2, control, ...root } = props;
  const own = {
    ...root,
    ...(rootRef ? { ref: rootRef } : {}),
    'data-limpide': 'immune-reset-diagram',
    lang: locale.tag,
    dir: locale.dir,
  };
  if (model.kind === 'fault') {
    return (
      <ImmuneResetDiagramRoot {...own}>
        <FaultNote fault={model} />
      </ImmuneResetDiagramRoot>
    );
  }
  const level = headingLevel + 1;
  const titleId = `${model.id}-title`;
  const steps = control?.mode === 'steps' ? control : undefined;
  const scene = steps && model.stages[steps.index]?.scene;
  return (
    <ImmuneResetDiagramRoot aria-labelledby={titleId} {...own} data-mode={steps ? 'steps' : 'all'}>
      <div data-part="header">
        <Heading level={headingLevel} part="title" id={titleId}>
          {model.title}
        </Heading>
        <p data-part="aim">{model.aim}</p>
        <div data-part="principle">
          <Blocks blocks={model.principle} />
        </div>
        {model.noOwnFigures ? <p data-part="no-own-figures">{model.noOwnFigures}</p> : null}
      </div>
      {model.faults.map((fault, index) => (
        <FaultNote key={index} fault={fault} />
      ))}
      <RiskStrip risk={model.risk} level={level} />
      <Stepper model={model} control={control} />
      <div data-part="stage-area">
        <div data-part="picture">
          {scene ? (
            <div data-part="moving-scene" {...steps?.swipe}>
              <Scene scene={scene} moving />
            </div>
          ) : null}
          <Legend legend={model.legend} level={level} />
        </div>
        <ol data-part="stages">
          {model.stages.map((stage, index) => (
            <li
              key={stage.id}
              id={stage.anchor}
              data-part="stage"
              data-stage={stage.id}
              data-current={steps ? index === steps.index : undefined}
            >
              <Stage stage={stage} level={level} />
            </li>
          ))}
        </ol>
      </div>
      <DiagramEnd model={model} level={level} />
    </ImmuneResetDiagramRoot>
  );
}

export interface ImmuneResetDiagramViewProps extends HTMLAttributes<HTMLElement> {
  readonly model: ImmuneResetDiagramModel | FaultModel;
  readonly locale: Locale;
  readonly rootRef?: Ref<HTMLElement> | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** What a reader can do, where a script runs. */
  readonly control?: StepperControl | undefined;
}
