import type { ReactElement } from 'react';
import { entering, standing } from '../drawing/objects.js';
import { body, bone, height, marrow, room, spongy, vessel, width } from '../drawing/world.js';
import type { Scene as SceneData, SceneObject } from '../scenes.js';
import { Cell } from './Cell.js';
import { Shapes, type ShapesProps } from './Shapes.js';

/**
 * The drawing of one stage. `moving` draws also what the scene lacks, unseen,
 * so that a style sheet can move and fade things from stage to stage.
 */
export function Scene({ scene, moving = false }: SceneProps): ReactElement {
  const objects = (layer: Layer): ReactElement[] =>
    (Object.keys(layer) as SceneObject[])
      .filter((object) => moving || scene.objects.includes(object))
      .map((object) => (
        <g key={object} data-object={object} data-shown={scene.objects.includes(object)}>
          <Shapes of={layer[object] ?? []} />
        </g>
      ));
  return (
    <svg
      data-part="scene"
      data-scene={scene.id}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Shapes of={room} />
      {objects(standing)}
      <Shapes of={body} />
      <Shapes of={bone} />
      <g data-marrow={scene.marrow}>
        <Shapes of={marrow} />
      </g>
      <Shapes of={spongy} />
      <Shapes of={vessel} />
      {objects(entering)}
      {scene.cells
        .filter(({ state }) => moving || state !== 'absent')
        .map((cell) => (
          <Cell key={cell.id} cell={cell} />
        ))}
    </svg>
  );
}

export interface SceneProps {
  readonly scene: SceneData;
  /** @default false */
  readonly moving?: boolean | undefined;
}

type Layer = Readonly<Partial<Record<SceneObject, ShapesProps['of']>>>;
