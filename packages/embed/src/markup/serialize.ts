import { isElement, type Node } from './tree.js';

const voidTags = new Set(['br', 'col', 'hr', 'img', 'link', 'meta']);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
  '`': '&#96;',
};

/** Text with what a language would read as markup written as entities. */
export const escaped = (text: string, characters: RegExp): string =>
  text.replace(characters, (character) => entities[character] ?? character);

/**
 * HTML that is also XML and MDX: void tags end in `/>`, and no brace or backtick
 * is left for a template language to read.
 */
export function serialize(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return escaped(node, /[&<>{}`]/g);
      const attributes = Object.entries(node.attributes)
        .map(([name, value]) => ` ${name}="${escaped(value, /[&<>"{}`]/g)}"`)
        .join('');
      return voidTags.has(node.tag)
        ? `<${node.tag}${attributes} />`
        : `<${node.tag}${attributes}>${serialize(node.children)}</${node.tag}>`;
    })
    .join('');
}
