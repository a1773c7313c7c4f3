import { discs, type Shape } from './shapes.js';

/** Size of every scene, in its own units. */
export const width = 400;
export const height = 360;

const skinLine = 'M-10 97c60-11 122-8 186-2s140 10 234-3';
const vesselLine = 'M-14 157c74-13 144-9 214-2s130 10 214-4';
const branchLine = 'M152 172c-3 28-6 54-7 82';
const branchEnds = 'M145 248c-2 17-15 23-39 27m39-25c0 22 3 30 13 40m-13-42c3 13 19 17 41 18';

/** The room behind the body. */
export const room: readonly Shape[] = [
  ['room', 'M0 0H400V340H0Z'],
  ['room-light', discs([290, 70, 190])],
  ['room-light', discs([300, 60, 120])],
];

/** A row of neighbouring cells of an organ, and their cores. */
export const tissueCells = (row: readonly number[]): string =>
  row.map((x) => `M${x} 191q9-4 17-1l4 15-5 13q-8 4-16 0l-5-13Z`).join('');
export const tissueCores = (row: readonly number[]): string =>
  discs(...row.map((x) => [x + 9, 204, 3] as const));

const attacked = [232, 255, 280, 305, 330, 355];

/** Skin and tissue. */
export const body: readonly Shape[] = [
  ['tissue', `${skinLine}V370H-10Z`],
  ['tissue-deep', 'M-10 196c70 8 140-2 210 10s130-8 210 0v164h-420Z'],
  ['skin', skinLine],
  ['skin-line', 'M-10 105c60-11 122-8 186-2s140 10 234-3'],
  // The tissue that the disease attacks.
  ['target', tissueCells(attacked)],
  ['target-core', tissueCores(attacked)],
];

/** Wall of the bone, its marrow and the bars of its spongy part. */
export const bone: readonly Shape[] = [
  [
    'bone',
    'M-12 244h224c38 0 58-6 80-14 24-9 64-8 74 18 7 18-2 29-14 41 14 8 24 27 10 45-16 19-50 16-72 8-20-7-40-3-78-3h-224Z',
  ],
  ['bone-grain', 'M6 250.5h52m14 0h42m70 0h34m-198 82h54m18 0h68m16 0h32'],
  ['bone-shade', 'M-12 336h224c38 0 58-4 78 3 22 8 56 11 70-7 12-16 4-32-10-42'],
];

/** The hollow of the bone and what fills it. */
export const marrow: readonly Shape[] = [
  [
    'marrow',
    'M-12 257h226c40 0 60-7 82-15 20-8 50-7 56 9 5 15-3 24-16 37 14 11 25 27 14 38-12 12-36 11-54 3-22-9-42-4-82-4h-226Z',
  ],
  [
    'marrow-fat',
    discs(
      [8, 274, 5],
      [66, 298, 5],
      [112, 266, 5],
      [136, 316, 5],
      [196, 268, 5],
      [246, 268, 5],
      [256, 306, 5],
      [4, 314, 5],
      [222, 314, 5],
    ),
  ],
  // Its other blood-forming cells show how full it is.
  [
    'marrow-cells',
    discs(
      [20, 266, 2.2],
      [22, 304, 2.2],
      [58, 268, 2.2],
      [60, 316, 2.2],
      [80, 280, 2.2],
      [94, 268, 2.2],
      [112, 316, 2.2],
      [120, 300, 2.2],
      [152, 316, 2.2],
      [186, 304, 2.2],
      [180, 318, 2.2],
      [210, 304, 2.2],
      [222, 268, 2.2],
      [232, 296, 2.2],
      [254, 282, 2.2],
      [8, 290, 2.2],
      [36, 318, 2.2],
      [286, 262, 2.2],
      [280, 312, 2.2],
      [326, 282, 2.2],
      [324, 318, 2.2],
      [334, 256, 2.2],
      [300, 290, 2.2],
      [266, 298, 2.2],
      [304, 268, 2.2],
      [342, 314, 2.2],
    ),
  ],
];

const bars =
  'M262 255q10 17 28 19 10-18 6-34m-6 34q-6 18-20 22-8 12-6 25m6-25q-18-4-26-10m46-12q18 10 26-2 10-18 4-35m-4 35q16 2 30-4m-30 4q6 18-8 30-18 6-38-6m38 6q-2 18 2 31m-2-31q20-2 32-9m-32 9q22 14 44 14';

/** Spongy bone in the head of the bone. */
export const spongy: readonly Shape[] = [
  ['bone-bars-edge', bars],
  ['bone-bars', bars],
];

/** The vessel and its branch into the marrow. */
export const vessel: readonly Shape[] = [
  ['ends-wall', branchEnds],
  ['branch-wall', branchLine],
  ['vessel-wall', vesselLine],
  ['ends-inside', branchEnds],
  ['branch-inside', branchLine],
  ['vessel-inside', vesselLine],
  ['vessel-shade', 'M-14 176c74-13 132-10 148-8m38 3c88 10 168 15 242-1'],
  ['vessel-flow', 'M8 138c52-7 100-6 142-2m112 8q30 4 62 3'],
  [
    'red-cells',
    discs(
      [22, 164, 7],
      [120, 160, 7],
      [182, 140, 6],
      [186, 170, 6],
      [222, 172, 5],
      [298, 172, 7],
      [334, 146, 6],
      [388, 144, 7],
      [372, 172, 6],
      [70, 138, 6],
    ),
  ],
];

/** A piece of marrow in its bone, for the key. */
export const marrowSample: readonly Shape[] = [
  ['bone', 'M-15-11H15V11H-15Z'],
  ['marrow', 'M-15-6H15V6H-15Z'],
  ['marrow-cells', discs([-9, -2, 1.8], [-3, 2, 1.8], [3, -2.5, 1.8], [9, 1.5, 1.8])],
];
