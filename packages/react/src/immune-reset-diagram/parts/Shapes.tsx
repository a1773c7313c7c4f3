import type { ReactElement } from 'react';
import type { Shape } from '../drawing/shapes.js';

/** Draws shapes in their order; the ink gives colour, line and pattern. */
export function Shapes({ of }: ShapesProps): ReactElement {
  return (
    <>
      {of.map(([ink, path], index) => (
        <path key={index} data-ink={ink} d={path} />
      ))}
    </>
  );
}

export interface ShapesProps {
  readonly of: readonly Shape[];
}
