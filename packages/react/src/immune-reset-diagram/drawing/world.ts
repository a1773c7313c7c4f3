import { discs, type Shape } from './shapes.js';

/** Size of every scene, in its own units. */
export const width = 400;
export const height = 360;

const skinLine = 'M-10 97C50 86 112 89 176 95S316 105 410 92';
const vesselLine = 'M-14 157C60 144 130 148 200 155S330 165 414 151';
const branchLine = 'M152 172C149 200 146 226 145 254';
const branchEnds =
  'M145 248C143 265 130 271 106 275M145 250C145 272 148 280 158 290M145 248C148 261 164 265 186 266';

/** The room behind the body. */
export const room: readonly Shape[] = [
  ['room', 'M0 0H400V340H0Z'],
  ['room-light', discs([290, 70, 190])],
  ['room-light', discs([300, 60, 120])],
];

/** Skin and tissue. */
export const body: readonly Shape[] = [
  ['tissue', `${skinLine}V370H-10Z`],
  ['tissue-deep', 'M-10 196C60 204 130 194 200 206S330 198 410 206V370H-10Z'],
  ['skin', skinLine],
  ['skin-line', 'M-10 105C50 94 112 97 176 103S316 113 410 100'],
  // The tissue that the disease attacks: a row of neighbouring cells.
  [
    'target',
    [232, 255, 280, 305, 330, 355].map((x) => `M${x} 191q9-4 17-1l4 15-5 13q-8 4-16 0l-5-13Z`).join(''),
  ],
  ['target-core', discs(...[241, 264, 289, 314, 339, 364].map((x) => [x, 204, 3] as const))],
];

/** Wall of the bone, its marrow and the bars of its spongy part. */
export const bone: readonly Shape[] = [
  [
    'bone',
    'M-12 244H212C250 244 270 238 292 230C316 221 356 222 366 248C373 266 364 277 352 289C366 297 376 316 362 334C346 353 312 350 290 342C270 335 250 339 212 339H-12Z',
  ],
  ['bone-grain', 'M6 250.5H58M72 250.5H114M184 250.5H218M20 332.5H74M92 332.5H160M176 332.5H208'],
  ['bone-shade', 'M-12 336H212C250 336 270 332 290 339C312 347 346 350 360 332C372 316 364 300 350 290'],
];

/** The hollow of the bone and what fills it. */
export const marrow: readonly Shape[] = [
  [
    'marrow',
    'M-12 257H214C254 257 274 250 296 242C316 234 346 235 352 251C357 266 349 275 336 288C350 299 361 315 350 326C338 338 314 337 296 329C274 320 254 325 214 325H-12Z',
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
  'M262 255Q272 272 290 274Q300 256 296 240M290 274Q284 292 270 296Q262 308 264 321M270 296Q252 292 244 286M290 274Q308 284 316 272Q326 254 320 237M316 272Q332 274 346 268M316 272Q322 290 308 302Q290 308 270 296M308 302Q306 320 310 333M308 302Q328 300 340 293M308 302Q330 316 352 316';

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
  ['vessel-shade', 'M-14 176C60 163 118 166 134 168M172 171C260 181 340 186 414 170'],
  ['vessel-flow', 'M8 138C60 131 108 132 150 136M262 144q30 4 62 3'],
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
