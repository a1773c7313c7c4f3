import type { SceneObject } from '../scenes.js';
import { box, discs, type Shape } from './shapes.js';
import { tissueCells, tissueCores } from './world.js';

const hexagon = (x: number, y: number): string => `M${x} ${y - 5}l4.3 2.5v5l-4.3 2.5l-4.3-2.5v-5Z`;
const antibody = (x: number, y: number, way: 1 | -1): string =>
  `M${x} ${y + 7 * way}v${-6 * way}l-5 ${-6 * way}M${x} ${y + way}l5 ${-6 * way}`;

const hangingBag = (fluid: string): readonly Shape[] => [
  ['pole', 'M376 112V12q0-6-6-6H326v6'],
  ['pane', 'M302 12h48q9 0 9 9v44c0 13-16 12-23 17h-20c-7-5-23-4-23-17V21q0-9 9-9Z'],
  [fluid, 'M296 27q15-5 30 0t30 0v38c0 10-15 9-22 14h-16c-7-5-22-4-22-14Z'],
  ['device', 'M320 82h12v8h-12Z'],
];
const drip = 'M326 90c0 28-26 22-30 56';
const lines = 'M120 148c-4-28-2-60 26-60m98 0c24 2 18 36 14 66';

/** Things outside the body; the skin hides their feet. */
export const standing: Readonly<Partial<Record<SceneObject, readonly Shape[]>>> = {
  clipboard: [
    ['device', box(146, 12, 62, 96, 7)],
    ['pane', box(152, 20, 50, 90, 3)],
    ['device', box(164, 6, 26, 12, 4)],
    ['pulse', 'M157 36h11l4-8 6 16 5-11 3 3h11'],
    ['mark', 'M169 54h26M169 66h20M169 78h24M157 54l2.5 2.5 4-5M157 66l2.5 2.5 4-5M157 78l2.5 2.5 4-5'],
  ],
  machine: [
    ['device', box(146, 8, 98, 98, 10)],
    ['pane', box(156, 18, 58, 58, 8)],
    ['blood-plasma', discs([185, 47, 24])],
    ['blood-cells', discs([185, 47, 17])],
    ['blood', discs([185, 47, 8])],
    ['mark', 'M222 26h14m-14 10h14m-14 10h9m-4 18h.1'],
  ],
  bag: hangingBag('blood-cells'),
  store: [
    ['device', box(28, 18, 84, 92, 14)],
    ['device', box(23, 10, 94, 14, 6)],
    ['pane', box(38, 29, 64, 52, 10)],
    [
      'mark',
      'M134 30v20m-8.7-15 17.4 10m-17.4 0 17.4-10m-11.7-3.5 3 3 3-3m-6 17 3-3 3 3m5 9.5v10m-4.3-7.5 8.6 5m-8.6 0 8.6-5',
    ],
  ],
  medicine: hangingBag('medicine'),
  germs: [
    ['device', `M76 62l18-11a8 8 0 0 1 8 14l-18 11a8 8 0 0 1-8-14Z${discs([158, 40, 13], [222, 68, 9])}`],
    [
      'mark',
      'M72 74q-8 2-10 8m13-4q-5 5-3 10m86-65v-6m0 40v6m-17-23h-6m40 0h6m-35-12-4-4m28 28 4 4m-28-4-4 4m28-28 4-4m48 32v-4m0 28v4m-12-16h-4m28 0h4m-24-8-3-3m19 19 3 3m-19-3-3 3m19-19 3-3m-80-20h.1m9.9 4h.1m-7.1 5h.1m-72.1 23h.1m6.9-6h.1',
    ],
    ['pane', 'M314 14a8 8 0 0 1 16 0v48a14 14 0 1 1-16 0Z'],
    ['blood', `${discs([322, 74, 8.5])}M319.5 70h5V28h-5Z`],
    ['mark', 'M338 24h8m-8 12h6m-6 12h8'],
  ],
  'blood-test': [
    ['pane', 'M292 16h24v58a12 12 0 0 1-24 0Z'],
    ['blood', 'M295 42q9-4 18 0v31a9 9 0 0 1-18 0Z'],
    ['pane', 'M332 28h22v46a11 11 0 0 1-22 0Z'],
    ['blood', 'M335 54q8-3 16 0v20a8 8 0 0 1-16 0Z'],
    ['device', `${box(288, 8, 32, 12, 4)}${box(328, 20, 30, 12, 4)}`],
  ],
  home: [
    ['sun', discs([92, 40, 18])],
    ['hill', 'M96 112C180 68 300 70 410 92V120H96Z'],
    ['pane', 'M232 50h84v60h-84Z'],
    ['blood-cells', 'M220 54l54-42 54 42Z'],
    ['mark', 'M220 54l54-42 54 42Z'],
    ['device', `M264 100V70q0-4 4-4h12q4 0 4 4v30Z${box(241, 62, 14, 14, 2)}${box(293, 62, 14, 14, 2)}`],
    ['mark', 'M280 84h.1'],
    ['bone', 'M350 100V72h5v28Z'],
    [
      'device',
      'M352 28c10 0 13 8 13 13 8 3 10 14 4 20-3 9-12 12-17 11-6 2-15-2-17-11-6-6-4-17 4-20 0-5 3-13 13-13Z',
    ],
  ],
  donor: [
    ['pane', box(12, 8, 236, 82, 10)],
    ['donor', `${discs([48, 36, 13])}M24 80c0-20 9-29 24-29s24 9 24 29Z`],
    ['vessel-sample', box(86, 14, 152, 26, 13)],
    ['bone', box(86, 46, 152, 38, 8)],
    ['marrow', box(86, 52, 152, 26, 4)],
  ],
  patient: [['device', `${discs([318, 34, 15])}M286 104c0-36 12-51 32-51s32 15 32 51Z`]],
  calendar: [
    ['pane', box(278, 14, 80, 72, 8)],
    ['device', 'M278 32V22q0-8 8-8h64q8 0 8 8v10Z'],
    ['mark', 'M296 9v11M340 9v11'],
    [
      'dots',
      'M292 45h.1m13 0h.1m13 0h.1m13 0h.1m13 0h.1m-52 13h.1m13 0h.1m13 0h.1m13 0h.1m13 0h.1m-52 13h.1m13 0h.1',
    ],
    ['pulse', 'M322 69q1-6 6-5t4 6q-2 3-4 4m0 5v.1'],
  ],
};

/** Things that enter the body, in front of it. */
export const entering: Readonly<Partial<Record<SceneObject, readonly Shape[]>>> = {
  syringe: [
    ['mark', 'M336 84l-18 32m50-89 7-13m-13-3.5 25 13.5m-35-3 30 16'],
    ['pane', 'M332 80l26-53 18 9-27 53Z'],
    ['medicine', 'M336 79l18-36 13 6.5-18 35Z'],
    ['drops', discs([314, 122, 2.6], [305, 117, 2.6], [300, 125, 2.6], [290, 120, 2.6])],
  ],
  'way-out': [['arrow', 'M178 236V198m-8 9 8-9 8 9']],
  machine: [
    ['tube', `${lines}M244 28C272 26 258 96 296 98C318 99 326 99 326 90`],
    ['tube-inside', lines],
    ['tube-cells', 'M244 28c28-2 14 68 52 70 22 1 30 1 30-8'],
  ],
  drip: [
    ['tube', drip],
    ['tube-inside', drip],
  ],
  medicine: [
    ['tube', drip],
    ['tube-inside', drip],
    [
      'chemo',
      [
        [312, 44],
        [338, 40],
        [324, 58],
        [342, 64],
        [252, 144],
        [196, 146],
        [140, 142],
        [112, 164],
        [148, 214],
        [96, 284],
        [178, 308],
        [244, 302],
      ]
        .map(([x, y]) => hexagon(x as number, y as number))
        .join(''),
    ],
    [
      'antibody',
      `${antibody(344, 229, 1)}${antibody(206, 229, 1)}${antibody(72, 229, 1)}${antibody(174, 138, -1)}${antibody(268, 134, -1)}`,
    ],
  ],
  tissue: [
    ['target', tissueCells([20, 45, 70, 95])],
    ['target-core', tissueCores([20, 45, 70, 95])],
  ],
  attack: [
    [
      'pulse',
      'M30 198l-8-4M28 210l-9 2M64 200l8-4M62 212l8 4M40 222l-3 8M80 199l-7-5M112 200l8-5M114 210l9 2M100 221l2 8M84 218l-5 6',
    ],
  ],
  'not-known': [
    ['pane', discs([225, 206, 9], [381, 164, 9])],
    [
      'mark',
      'M222 204q.5-4 3.5-3.6t2.8 3.8q-1.2 1.6-2.6 2.6m0 4v.1M378 162q.5-4 3.5-3.6t2.8 3.8q-1.2 1.6-2.6 2.6m0 4v.1',
    ],
  ],
  'way-in': [['arrow', 'M236 140h-44m9-8-9 8 9 8m-21 50v38m-8-9 8 9 8-9']],
};
