import type { ReactElement } from 'react';
import { cellShapes } from '../drawing/cells.js';
import { marrowSample } from '../drawing/world.js';
import { Heading } from '../../internal/Heading.js';
import type { LegendModel } from '../types.js';
import { Shapes } from './Shapes.js';

/** The key to the drawings: each kind of cell with its symbol. */
export function Legend({ legend, level }: LegendProps): ReactElement {
  return (
    <div data-part="legend">
      <Heading level={level} part="legend-heading">
        {legend.heading}
      </Heading>
      <ul>
        {legend.items.map(({ kind, label }) => (
          <li key={kind} data-kind={kind}>
            <svg viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
              <Shapes of={kind === 'marrow' ? marrowSample : cellShapes[kind]} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <p data-part="legend-note">{legend.note}</p>
    </div>
  );
}

export interface LegendProps {
  readonly legend: LegendModel;
  readonly level: number;
}
