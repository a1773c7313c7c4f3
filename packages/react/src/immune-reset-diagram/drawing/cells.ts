import type { DrawnCellKind } from '../scenes.js';
import { discs, type Shape } from './shapes.js';

const points = 9;

/** Star outline: known by its shape where colour is not seen. */
const star = `${Array.from({ length: points * 2 }, (_, index) => {
  const angle = (Math.PI * index) / points;
  const radius = index % 2 ? 8.6 : 13;
  return `${index ? 'L' : 'M'}${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
}).join('')}Z`;

const drop = 'M0-14.5c2.5 4 11 8.5 11 16.3a11 11 0 0 1-22 0c0-7.8 8.5-12.3 11-16.3Z';
/** Mark of all cells of a donor. */
const cross = (y: number): Shape => [
  'donor-core',
  `M-1.7 ${y - 5.5}h3.4v3.8h3.8v3.4h-3.8v3.8h-3.4v-3.8h-3.8v-3.4h3.8Z`,
];

/** Each kind's drawing around its own centre, about 24 units wide. */
export const cellShapes: Readonly<Record<DrawnCellKind, readonly Shape[]>> = {
  'self-attacking': [
    ['self', star],
    ['self-core', discs([0, 0, 5.4])],
    ['self-hatch', 'M-3.6 .8L.8-3.6M-2.6 2.9L2.9-2.6M-.7 3.7L3.7-.7'],
  ],
  healthy: [
    ['healthy', discs([0, 0, 11])],
    ['healthy-core', discs([1.2, 1, 6])],
    ['shine', 'M-7.4-2.6a8 8 0 0 1 5.2-5'],
  ],
  stem: [
    ['stem', drop],
    ['stem-ring', discs([0, 1.6, 6])],
    ['stem-core', discs([0, 1.6, 2.2])],
  ],
  donor: [
    ['donor', 'M-2.5-11.8q2.5-2 5 0l9.3 9.3q2 2.5 0 5l-9.3 9.3q-2.5 2-5 0l-9.3-9.3q-2-2.5 0-5Z'],
    cross(0),
  ],
  'donor-stem': [['donor', drop], cross(1.8)],
};
