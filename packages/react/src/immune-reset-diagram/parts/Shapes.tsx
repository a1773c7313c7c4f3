import type { ReactElement } from 'react';
import type { Shape } from '../drawing/shapes.js';

/** Draws shapes in their order; the ink gives colour, line and pattern. */
export function Shapes({ of }: { readonly of: readonly Shape[] }): ReactElement {
  return (
    <>
      {of.map(([ink, path], index) => (
        <path key={index} data-ink={ink} d={path} />
      ))}
    </>
  );
}
