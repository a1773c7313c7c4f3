import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as entry from '../src/index.js';

const { contrastPairs, tokens, ...constants } = entry;
const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

function colorsIn(node: unknown): { hex: string; components: number[] }[] {
  if (node === null || typeof node !== 'object') return [];
  if ('colorSpace' in node) return [node as unknown as { hex: string; components: number[] }];
  return Object.values(node).flatMap(colorsIn);
}

describe('source', () => {
  it('gives every color the same value as hex and as components', async () => {
    const colors = colorsIn(JSON.parse(await read('../tokens/tokens.json')));
    expect(colors.length).toBeGreaterThan(80);
    for (const { hex, components } of colors) {
      const fromComponents = components
        .map((value) =>
          Math.round(value * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
      expect(`#${fromComponents}`).toBe(hex);
    }
  });

  it('becomes one constant per token, which works without the stylesheet', () => {
    expect(Object.keys(constants).sort()).toEqual(tokens.map(({ constant }) => constant).sort());
    for (const token of tokens) {
      expect(constants[token.constant as keyof typeof constants]).toBe(
        `var(${token.variable}, ${token.light})`,
      );
    }
  });

  it('checks the contrast of every color that can be text or a mark', () => {
    const decorative =
      /Border$|Surface|Option|Empty$|^color(Marrow|Bone|Vessel|Plasma|Device)$|Cell(SelfAttacking|Healthy|Stem|Donor)$/;
    const checked = new Set(contrastPairs.map(({ foreground }) => foreground));
    const unchecked = tokens
      .filter(
        ({ type, constant }) => type === 'color' && !decorative.test(constant) && !checked.has(constant),
      )
      .map(({ constant }) => constant);
    expect(unchecked).toEqual([]);
  });
});

describe('stylesheet', () => {
  it('has every token, dark colors on screens only, and no weight of its own', async () => {
    const css = await read('../dist/tokens.css');
    for (const token of tokens) {
      expect(css).toContain(`${token.variable}: ${token.light};`);
      expect(css).toContain(`${token.variable}: ${token.dark};`);
    }
    const [beforeScreens = ''] = css.split('@media screen');
    for (const token of tokens.filter(({ type, light, dark }) => type === 'color' && light !== dark)) {
      expect(beforeScreens).not.toContain(`${token.variable}: ${token.dark};`);
    }
    const selectors = [...css.matchAll(/^\s*([^@\s/][^{\n]*) \{$/gm)].map((match) => match[1]);
    expect(selectors.length).toBe(4);
    for (const selector of selectors) expect(selector).toMatch(/^:where\(.*\)$/);
  });
});
