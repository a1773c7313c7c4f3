type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * How a color looks to a reader, in linear light. Dichromacies: Machado,
 * Oliveira and Fernandes 2009 (doi:10.1109/TVCG.2009.113), full severity.
 */
export const colorVision: Readonly<Record<string, Matrix>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const dot = (row: Triple, value: Triple): number => row[0] * value[0] + row[1] * value[1] + row[2] * value[2];

const apply = (matrix: Matrix, value: Triple): Triple => [
  dot(matrix[0], value),
  dot(matrix[1], value),
  dot(matrix[2], value),
];

const mapTriple = (value: Triple, change: (channel: number) => number): Triple => [
  change(value[0]),
  change(value[1]),
  change(value[2]),
];

/** Red, green and blue in linear light, 0 to 1. */
export function linear(hex: string): Triple {
  const channel = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return mapTriple([channel(1), channel(3), channel(5)], (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
}

/** Oklab (Ottosson 2020), in which equal distances look about equally large. */
function oklab(rgb: Triple): Triple {
  const cones = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    mapTriple(cones, Math.cbrt),
  );
}

/** Distance of two colors for a reader, in hundredths of Oklab; about 2 can just be seen. */
export function distance(one: string, other: string, vision: Matrix): number {
  const seen = (hex: string): Triple =>
    oklab(mapTriple(apply(vision, linear(hex)), (value) => Math.min(1, Math.max(0, value))));
  const first = seen(one);
  const second = seen(other);
  return 100 * Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

/** Hue of a color in Oklab, in degrees. */
export function hue(hex: string): number {
  const [, a, b] = oklab(linear(hex));
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** Luminance of WCAG 2.2, 0 to 1. */
export function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(hex));
}
