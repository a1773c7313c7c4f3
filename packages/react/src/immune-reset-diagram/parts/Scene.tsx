import type { ReactElement } from 'react';
import { entering, standing } from '../drawing/objects.js';
import { body, bone, height, marrow, marrowCells, room, spongy, vessel, width } from '../drawing/world.js';
import type { Scene as SceneData, SceneObject } from '../scenes.js';
import { Cell } from './Cell.js';
import { Shapes } from './Shapes.js';

/** The drawing of one stage. */
export function Scene({ scene }: { readonly scene: SceneData }): ReactElement {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" data-part="scene" data-scene={scene.id}>
      <Shapes of={room} />
      {scene.objects.map((o) => <g key={o} data-object={o}><Shapes of={standing[o] ?? []} /></g>)}
      <Shapes of={body} />
      <Shapes of={bone} />
      <g data-marrow={scene.marrow}><Shapes of={marrow} /><Shapes of={marrowCells} /></g>
      <Shapes of={spongy} />
      <Shapes of={vessel} />
      {scene.objects.map((o) => <g key={o} data-object={o}><Shapes of={entering[o] ?? []} /></g>)}
      {scene.cells.filter((c) => c.state !== 'absent').map((cell) => <Cell key={cell.id} cell={cell} />)}
    </svg>
  );
}
export type { SceneObject };
