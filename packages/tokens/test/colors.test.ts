import { describe, expect, it } from 'vitest';
import { contrastPairs, tokens } from '../src/index.js';
import { colorVision, distance, hue, luminance } from './colorVision.js';

const themes = ['light', 'dark'] as const;

function color(constant: string, theme: (typeof themes)[number]): string {
  const token = tokens.find((candidate) => candidate.constant === constant);
  if (token === undefined) throw new TypeError(`There is no color "${constant}".`);
  return token[theme];
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(themes)('colors, %s theme', (theme) => {
  it.each(contrastPairs)('$foreground on $background reaches $minimum', (pair) => {
    const ratio = contrast(color(pair.foreground, theme), color(pair.background, theme));
    expect(ratio).toBeGreaterThanOrEqual(pair.minimum);
    expect(ratio - pair[theme]).toBeGreaterThanOrEqual(0);
    expect(ratio - pair[theme]).toBeLessThan(0.011);
  });

  describe.each(Object.entries(colorVision))('seen with %s', (name, vision) => {
    const apart = (constants: readonly string[], least: number): void => {
      for (const [index, one] of constants.entries()) {
        for (const other of constants.slice(index + 1)) {
          const found = distance(color(one, theme), color(other, theme), vision);
          expect(found, `${one} and ${other}`).toBeGreaterThanOrEqual(least);
        }
      }
    };

    it('keeps the marks apart', () => {
      apart(['colorMark1', 'colorMark2', 'colorMark3', 'colorMark4'], 6);
    });

    it('keeps the options apart', () => {
      apart(['colorOption1', 'colorOption2', 'colorOption3'], name === 'achromatopsia' ? 4 : 10);
    });

    it('keeps the cells apart', () => {
      apart(
        ['colorCellSelfAttacking', 'colorCellHealthy', 'colorCellStem', 'colorCellDonor'],
        name === 'achromatopsia' ? 6 : 10,
      );
    });

    it('keeps filled from empty bars of certainty', () => {
      apart(['colorCertainty', 'colorCertaintyEmpty'], 20);
    });
  });

  it('draws certainty in one hue', () => {
    const turn = Math.abs(hue(color('colorCertainty', theme)) - hue(color('colorCertaintyEmpty', theme)));
    expect(Math.min(turn, 360 - turn)).toBeLessThan(15);
  });

  it('has no green, which readers take for approval', () => {
    for (const token of tokens.filter(({ type }) => type === 'color')) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
        Number.parseInt(token[theme].slice(start, start + 2), 16),
      );
      expect(green > red + 12 && green > blue + 12, token.name).toBe(false);
    }
  });
});
