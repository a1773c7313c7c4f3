import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedLanguage } from '@limpide/internal-test/languagePurity';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** A text of the package, as a reader would see it. */
export interface ReadText {
  readonly language: CheckedLanguage;
  /** File and field. */
  readonly at: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const files = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file))
    .sort();

/** Every wording of a message: one per branch of its choices, with a figure for each argument. */
export function wordingsOf(message: string): readonly string[] {
  return expand(parse(message));
}

function expand(nodes: readonly MessageFormatElement[], count: string = '5'): readonly string[] {
  return nodes.reduce<readonly string[]>(
    (heads, node) => {
      const [tail = '', ...tails] = wordings(node, count);
      const [head = ''] = heads;
      // Each branch once is enough: what surrounds it is the same text.
      return [...heads.map((each) => each + tail), ...tails.map((each) => head + each)];
    },
    [''],
  );
}

function wordings(node: MessageFormatElement, count: string): readonly string[] {
  switch (node.type) {
    case TYPE.literal:
      return [node.value];
    case TYPE.select:
    case TYPE.plural:
      return Object.values(node.options).flatMap((option) => expand(option.value, count));
    case TYPE.pound:
      return [count];
    default:
      return ['X1'];
  }
}

function strings(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}

const readJson = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;

/** Every message, in all its wordings, and every record text, in one language. */
export function textsOf(language: CheckedLanguage): readonly ReadText[] {
  const messages = files(`locales/${language}/messages`).flatMap((file) =>
    Object.entries(readJson(file)).flatMap(([key, entry]) =>
      wordingsOf((entry as { defaultMessage: string }).defaultMessage).map((text) => ({
        language,
        at: key,
        text,
      })),
    ),
  );
  const records = files(`locales/${language}/records`).flatMap((file) =>
    strings(readJson(file), '')
      // What a word is, not a word.
      .filter(([path]) => !path.startsWith('grammar.'))
      .map(([path, text]) => ({ language, at: `${file}, ${path}`, text })),
  );
  return [...messages, ...records];
}
