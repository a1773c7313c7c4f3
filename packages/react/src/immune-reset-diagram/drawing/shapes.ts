/**
 * A drawn shape: its ink, named after what it depicts, and its path. Colour,
 * line weight and pattern follow from the ink in the style sheet.
 */
export type Shape = readonly [ink: string, path: string];

/** Path of circles, each `[x, y, radius]`. */
export const discs = (...circles: readonly (readonly [x: number, y: number, radius: number])[]): string =>
  circles
    .map(([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
    .join('');

/** Path of a rectangle with round corners. */
export const box = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - width}q${-r} 0 ${-r} ${-r}v${2 * r - height}q0 ${-r} ${r} ${-r}`;
