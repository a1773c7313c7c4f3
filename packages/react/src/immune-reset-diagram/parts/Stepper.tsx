import type { HTMLAttributes, KeyboardEvent, MouseEvent, ReactElement } from 'react';
import type { ImmuneResetDiagramModel } from '../types.js';

/**
 * The list of stages and the controls. The list is links, so that it leads to
 * the stages without a script too; the controls appear when one can act on them.
 */
export function Stepper({ model, control }: StepperProps): ReactElement {
  const { stages, controls } = model;
  const current = control?.mode === 'steps' ? control.index : -1;
  const shown = stages[control?.index ?? 0];
  return (
    <div data-part="stepper">
      <nav aria-label={controls.stages}>
        <ol data-part="stage-list">
          {stages.map((stage, index) => (
            <li key={stage.id}>
              <a
                href={`#${stage.anchor}`}
                data-part="stage-link"
                aria-current={index === current ? 'step' : undefined}
                onClick={control && ((event) => control.onLink(event, index))}
                onKeyDown={control && ((event) => control.onKeyDown(event, index))}
              >
                <span data-part="stage-number">{index + 1}</span>{' '}
                <span data-part="stage-name">{stage.name}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div data-part="controls" hidden={!control}>
        <div data-part="steps" hidden={control?.mode === 'all'}>
          <p data-part="position" role="status">
            {shown?.position}
          </p>
          <button type="button" data-part="previous" aria-disabled={current <= 0} onClick={control?.previous}>
            {controls.previous}
          </button>
          <button
            type="button"
            data-part="next"
            aria-disabled={current === stages.length - 1}
            onClick={control?.next}
          >
            {controls.next}
          </button>
        </div>
        <button
          type="button"
          data-part="show-all"
          aria-pressed={control?.mode === 'all'}
          onClick={control?.toggleAll}
        >
          {controls.showAll}
        </button>
      </div>
    </div>
  );
}

/** What a reader can do, once a script runs. */
export interface StepperControl {
  readonly index: number;
  readonly mode: 'steps' | 'all';
  readonly previous: () => void;
  readonly next: () => void;
  readonly toggleAll: () => void;
  readonly onLink: (event: MouseEvent<HTMLAnchorElement>, index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>, index: number) => void;
  /** Handlers of the picture, for swiping. */
  readonly swipe: Pick<HTMLAttributes<HTMLElement>, 'onPointerDown' | 'onPointerUp' | 'onPointerCancel'>;
}

export interface StepperProps {
  readonly model: ImmuneResetDiagramModel;
  /** Absent on a server and before the first effect: the page is complete without it. */
  readonly control: StepperControl | undefined;
}
