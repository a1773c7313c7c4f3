import { journeys, type Journey } from './drawing/journeys.js';

/** Whose cells are given: `autologous`, the person's own; `allogeneic`, a donor's. */
export type Donor = 'autologous' | 'allogeneic';

const stages = {
  autologous: [
    'assessment',
    'mobilisation',
    'collection',
    'conditioning',
    'infusion',
    'aplasia',
    'engraftment',
    'discharge',
    'reconstitution',
  ],
  allogeneic: ['donor', 'conditioning', 'infusion', 'graft-versus-host', 'rebuilding'],
} as const;

/** A stage that has a drawn scene, in one of the two transplants or in that of `D`. */
export type SceneId<D extends Donor = Donor> = (typeof stages)[D][number];

/** The stages of each transplant that have a drawn scene, in order. */
export const sceneIds: { readonly [D in Donor]: readonly SceneId<D>[] } = stages;

/** The cells that are drawn one by one; marrow is drawn as a tissue. */
export type DrawnCellKind = 'self-attacking' | 'healthy' | 'stem' | 'donor' | 'donor-stem';

/**
 * `fading`: being destroyed. `frozen`: stored outside the body. `with-donor`: in
 * the donor's body. `young`: newly formed. `absent`: not in this scene; kept so that a cell appears and leaves in place.
 */
export type CellState = 'active' | 'fading' | 'frozen' | 'with-donor' | 'young' | 'absent';

/** One cell of one scene. The same `id` is the same cell in every scene. */
export interface SceneCell {
  readonly id: string;
  readonly kind: DrawnCellKind;
  readonly x: number;
  readonly y: number;
  readonly state: CellState;
}

/** How full of blood-forming cells the marrow is drawn. */
export type MarrowState = 'full' | 'emptied' | 'growing';

/** Things that are drawn in some scenes only. */
export type SceneObject =
  | 'clipboard'
  | 'syringe'
  | 'way-out'
  | 'machine'
  | 'bag'
  | 'store'
  | 'drip'
  | 'medicine'
  | 'way-in'
  | 'germs'
  | 'blood-test'
  | 'home'
  | 'calendar'
  | 'donor'
  | 'patient'
  | 'tissue'
  | 'attack'
  | 'not-known';

/** One drawing, before any pixel: what is where. */
export interface Scene {
  readonly id: SceneId;
  readonly marrow: MarrowState;
  readonly objects: readonly SceneObject[];
  /** Every cell of the whole series, in the same order in every scene. */
  readonly cells: readonly SceneCell[];
}

const settings: {
  readonly [D in Donor]: Readonly<Record<SceneId<D>, readonly [MarrowState, ...SceneObject[]]>>;
} = {
  autologous: {
    assessment: ['full', 'clipboard', 'blood-test'],
    mobilisation: ['full', 'syringe', 'way-out'],
    collection: ['full', 'machine', 'bag'],
    conditioning: ['emptied', 'store', 'medicine'],
    infusion: ['emptied', 'store', 'bag', 'drip', 'way-in'],
    aplasia: ['emptied', 'germs'],
    engraftment: ['growing', 'blood-test', 'way-out'],
    discharge: ['growing', 'home', 'way-out'],
    reconstitution: ['full', 'calendar', 'clipboard'],
  },
  allogeneic: {
    donor: ['full', 'donor', 'patient'],
    conditioning: ['emptied', 'donor', 'medicine'],
    infusion: ['emptied', 'bag', 'drip', 'way-in'],
    'graft-versus-host': ['growing', 'clipboard', 'way-out', 'tissue', 'attack'],
    rebuilding: ['full', 'calendar', 'tissue', 'not-known'],
  },
};

/**
 * Where a cell is in one scene. Before its first scene it waits, unseen, where
 * it will appear; after its last it stays, unseen, where it was.
 */
function placeOf({ id, kind, first, places }: Journey, scene: number): SceneCell {
  const step = scene - first;
  const [x, y, state = 'active'] = places[Math.min(Math.max(step, 0), places.length - 1)] ?? [0, 0, 'absent'];
  return { id, kind, x, y, state: step >= 0 && step < places.length ? state : 'absent' };
}

const draw = (donor: Donor): readonly Scene[] =>
  sceneIds[donor].map((id, index) => {
    const [marrow, ...objects] = (settings[donor] as Settings)[id] ?? ['full'];
    return { id, marrow, objects, cells: journeys[donor].map((journey) => placeOf(journey, index)) };
  });

type Settings = Readonly<Partial<Record<SceneId, readonly [MarrowState, ...SceneObject[]]>>>;

/** All scenes of each transplant, in order. The numbers of cells are an illustration, not data. */
export const scenes: Readonly<Record<Donor, readonly Scene[]>> = {
  autologous: draw('autologous'),
  allogeneic: draw('allogeneic'),
};

/**
 * How many cells of a kind a scene shows: those in the treated body, or also
 * those that are stored outside it or still with the donor. Fading cells no longer count.
 */
export function countCells(scene: Scene, kind: DrawnCellKind, where: 'body' | 'all' = 'all'): number {
  return scene.cells.filter(
    (cell) =>
      cell.kind === kind &&
      cell.state !== 'absent' &&
      cell.state !== 'fading' &&
      (where === 'all' || (cell.state !== 'frozen' && cell.state !== 'with-donor')),
  ).length;
}
