import type { CellState, Donor, DrawnCellKind } from '../scenes.js';

type Place = readonly [x: number, y: number, state?: CellState];

/** The way of one cell through the scenes: its first scene, then one place a scene. */
export interface Journey {
  readonly id: string;
  readonly kind: DrawnCellKind;
  readonly first: number;
  readonly places: readonly Place[];
}

/** A place, or for how many more scenes the cell stays there. */
type Step = Place | number;

/** A cell that stays still drifts a little, as in life: sideways, then back. */
const drifts = [0, 3, -2] as const;

const series = (
  kind: DrawnCellKind,
  prefix: string,
  rows: readonly (readonly [first: number, ...steps: Step[]])[],
): Journey[] =>
  rows.map(([first, ...steps], index) => {
    const places: Place[] = [];
    for (const step of steps) {
      if (typeof step !== 'number') {
        places.push(step);
        continue;
      }
      const [x, y, ...state] = places.at(-1) ?? [0, 0];
      for (let scene = 1; scene <= step; scene++) {
        const drift = drifts[scene % 3] ?? 0;
        places.push([x + drift, y - Math.sign(drift), ...state]);
      }
    }
    return { id: `${prefix}-${index + 1}`, kind, first, places };
  });

/**
 * Part of the old repertoire outlives the conditioning: two self-attacking
 * cells are there to the end, so that no scene promises a clean slate.
 */
const selfAttacking = series('self-attacking', 'self', [
  [0, [258, 206], 8],
  [0, [356, 164], 3, [358, 156], [352, 164], 3],
  [0, [302, 210], 5],
  [0, [46, 152], 3],
  [0, [346, 206], 2, [346, 206, 'fading']],
  [0, [206, 210], 2, [206, 210, 'fading']],
  [0, [72, 210], 2, [72, 209, 'fading']],
  [0, [280, 152], [270, 158], [278, 168], [268, 158, 'fading']],
  [0, [160, 162], [170, 146], [170, 162], [174, 160, 'fading']],
]);

const oldHealthy = series('healthy', 'old', [
  [0, [92, 156], [94, 148], [86, 162], [92, 156], [86, 158], [90, 157], [84, 160], [80, 158], [60, 158]],
  [0, [384, 206], 4],
  [0, [200, 148], [238, 149], [204, 154], [210, 156, 'fading']],
  [0, [238, 168], [302, 169], [230, 170], [238, 166, 'fading']],
  [0, [318, 156], [330, 155], [316, 157], [314, 168, 'fading']],
  [0, [28, 212], 2, [28, 211, 'fading']],
  [0, [108, 208], 2, [106, 210, 'fading']],
]);

const stem = series('stem', 'stem', [
  [0, [34, 284], 2, [34, 288, 'fading']],
  [0, [66, 306], [110, 296], [311, 36, 'frozen'], [52, 47, 'frozen'], [311, 38], [48, 288], 3],
  [0, [90, 280], [146, 256], [341, 36, 'frozen'], [70, 47, 'frozen'], [341, 44], [82, 306], 3],
  [0, [194, 304], [149, 214], [326, 50, 'frozen'], [88, 47, 'frozen'], [298, 152], [130, 302], 3],
  [
    0,
    [212, 278],
    [132, 156],
    [311, 64, 'frozen'],
    [61, 68, 'frozen'],
    [226, 164],
    [190, 304],
    [190, 306],
    [192, 306],
    [190, 306],
  ],
  [0, [240, 304], [206, 162], [341, 64, 'frozen'], [79, 68, 'frozen'], [148, 222], [220, 280], 3],
]);

/** Each new cell first appears beside a stem cell in the marrow. */
const newHealthy = series('healthy', 'new', [
  [6, [72, 286, 'young'], [112, 290, 'young'], [128, 158]],
  [6, [154, 312, 'young'], [148, 232, 'young'], [172, 146]],
  [6, [149, 206, 'young'], [196, 162], [210, 164]],
  [6, [212, 300, 'young'], [214, 308, 'young'], [148, 226, 'young']],
  [7, [104, 312, 'young'], [302, 166]],
  [7, [68, 284, 'young'], [258, 154]],
  [7, [124, 150], [106, 210]],
  [7, [262, 162], [306, 207]],
  [8, [152, 312, 'young']],
  [8, [104, 298, 'young']],
  [8, [30, 212]],
  [8, [384, 207]],
]);

/** The scene of a transplant of own cells that each scene of a donor's borrows its places from. */
const borrowed = [0, 3, 6, 6, 6];

/**
 * After the strong medicines nothing is drawn to happen to the person's own
 * cells: that a donor's cells would remove the self-attacking ones is an idea only.
 */
const ownCells = [...oldHealthy, ...selfAttacking].map((journey): Journey => ({
  ...journey,
  places: borrowed.flatMap((scene) => journey.places.slice(scene, scene + 1)),
}));

const ownStem = stem.map(({ id, kind, places: [[x, y] = [0, 0]] }): Journey => ({
  id: `own-${id}`,
  kind,
  first: 0,
  places: [
    [x, y],
    [x, y, 'fading'],
  ],
}));

/** From the donor's marrow by the bag into the treated person's marrow. */
const donorStem = stem.slice(1).map(({ id, places }, index): Journey => {
  const withDonor: Place = [110 + 27 * index, 66, 'with-donor'];
  return {
    id,
    kind: 'donor-stem',
    first: 0,
    places: [withDonor, withDonor, ...[4, 7, 8].flatMap((scene) => places.slice(scene, scene + 1))],
  };
});

/** New cells that an autologous scene places on tissue, where a donor’s cell would seem to attack. */
const elsewhere = /-(7|8|11|12)$/;

/** Immune cells of the donor: those that stay behind, those that turn against healthy tissue, the others. */
const donorImmune = [
  ...series('donor', 'donor', [
    [0, [128, 27, 'with-donor'], [128, 27, 'with-donor']],
    [0, [172, 25, 'with-donor'], [172, 25, 'with-donor']],
    [0, [210, 28, 'with-donor'], [210, 28, 'with-donor']],
    [3, [46, 206], [56, 146]],
    [3, [96, 205], [28, 160]],
    [3, [124, 150]],
    [3, [262, 162]],
  ]),
  ...newHealthy.flatMap(({ id, first, places }): Journey[] =>
    elsewhere.test(id)
      ? []
      : [{ id, kind: 'donor', first: Math.max(first - 4, 3), places: places.slice(Math.max(7 - first, 0)) }],
  ),
];

/** Every cell of each transplant, in the order in which they are drawn. */
export const journeys: Readonly<Record<Donor, readonly Journey[]>> = {
  autologous: [...stem, ...oldHealthy, ...newHealthy, ...selfAttacking],
  allogeneic: [...ownStem, ...donorStem, ...ownCells, ...donorImmune],
};
