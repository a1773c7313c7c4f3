/** The tokens as a flat list, read from the DTCG files. */
import { readFile } from 'node:fs/promises';

const dark = 'org.limpide.dark';
const unit = 'org.limpide.unit';

const readJson = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const capitalized = (name) => name[0].toUpperCase() + name.slice(1);
const constantOf = (path) => path[0] + path.slice(1).map(capitalized).join('');

function cssValue(type, value, name) {
  switch (type) {
    case 'color':
      return value.hex;
    case 'dimension':
    case 'duration':
      return `${value.value}${value.unit}`;
    case 'fontFamily':
      return value.map((family) => (/^[\w-]+$/.test(family) ? family : `'${family}'`)).join(', ');
    case 'cubicBezier':
      return `cubic-bezier(${value.join(', ')})`;
    case 'number':
    case 'fontWeight':
      return String(value);
    default:
      throw new TypeError(`tokens.json, "${name}": $type "${type}" is not known here.`);
  }
}

function* walk(node, path, type) {
  const ownType = node.$type ?? type;
  if ('$value' in node) {
    const name = path.join('.');
    if (!node.$description) throw new TypeError(`tokens.json, "${name}": $description is missing.`);
    const extensions = node.$extensions ?? {};
    const suffix = extensions[unit] ?? '';
    if (ownType === 'color' && !extensions[dark]) {
      throw new TypeError(`tokens.json, "${name}": the dark value ($extensions["${dark}"]) is missing.`);
    }
    yield {
      name,
      constant: constantOf(path),
      variable: `--limpide-${path.map(kebabCase).join('-')}`,
      group: path[0],
      type: ownType,
      description: node.$description,
      light: cssValue(ownType, node.$value, name) + suffix,
      dark: cssValue(ownType, extensions[dark] ?? node.$value, name) + suffix,
    };
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (!key.startsWith('$')) yield* walk(child, [...path, key], ownType);
  }
}

/** Every token, in the order of the file. */
export async function readTokens() {
  return [...walk(await readJson('../tokens/tokens.json'), [], undefined)];
}

/** Every pair of colours that meet, with the contrast it needs and has. */
export async function readPairs(tokens) {
  const { pairs } = await readJson('../tokens/pairs.json');
  const colour = (short) => {
    const token = tokens.find(({ constant }) => constant === `color${capitalized(short)}`);
    if (!token) throw new TypeError(`pairs.json: there is no colour "${short}" in tokens.json.`);
    return token;
  };
  return pairs.flatMap(({ minimum, foregrounds, backgrounds }) =>
    foregrounds.flatMap((front) =>
      backgrounds.map((back) => {
        const foreground = colour(front);
        const background = colour(back);
        return {
          foreground: foreground.constant,
          background: background.constant,
          minimum,
          light: contrast(foreground.light, background.light),
          dark: contrast(foreground.dark, background.dark),
        };
      }),
    ),
  );
}

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, cut to two decimals so that it is never rounded up to a pass. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.floor(((high + 0.05) / (low + 0.05)) * 100) / 100;
}
