/** One design token, with its value in both themes. */
export interface Token {
  /** Path in the DTCG source, for example `color.cell.stem`. */
  readonly name: string;
  /** Name of the constant, for example `colorCellStem`. */
  readonly constant: string;
  /** Custom property, for example `--limpide-color-cell-stem`. */
  readonly variable: string;
  readonly group:
    'color' | 'font' | 'line' | 'measure' | 'space' | 'radius' | 'duration' | 'easing' | 'certainty';
  /** DTCG type. */
  readonly type: 'color' | 'dimension' | 'duration' | 'fontFamily' | 'fontWeight' | 'number' | 'cubicBezier';
  /** What the token is for. */
  readonly description: string;
  /** CSS value on light screens and on paper. */
  readonly light: string;
  /** CSS value on dark screens; equal to `light` for all but colors. */
  readonly dark: string;
}

/** Two colors that meet in a widget, and their contrast ratio (WCAG 2.2). */
export interface ContrastPair {
  /** Constant of the color in front. */
  readonly foreground: string;
  /** Constant of the color behind. */
  readonly background: string;
  /** Ratio it must reach: 4.5 for text, 3 for graphics and large figures. */
  readonly minimum: number;
  /** Ratio in the light theme. */
  readonly light: number;
  /** Ratio in the dark theme. */
  readonly dark: number;
}
