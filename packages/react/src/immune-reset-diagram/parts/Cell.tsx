import type { ReactElement } from 'react';
import { cellShapes } from '../drawing/cells.js';
import type { SceneCell } from '../scenes.js';
import { Shapes } from './Shapes.js';

/** One cell at its place; the same kind always has the same shape and colour. */
export function Cell({ cell: { id, kind, x, y, state } }: CellProps): ReactElement {
  return (
    <g data-part="cell" data-cell={id} data-kind={kind} data-state={state} transform={`translate(${x} ${y})`}>
      <g>
        <Shapes of={cellShapes[kind]} />
      </g>
    </g>
  );
}

export interface CellProps {
  readonly cell: SceneCell;
}
