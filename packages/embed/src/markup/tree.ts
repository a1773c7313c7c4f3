import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a rendering; plain data, never changed in place. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** An element, or text. */
export type Node = Element | string;

export const isElement = (node: Node): node is Element => typeof node !== 'string';

export const element = (
  tag: string,
  children: readonly Node[],
  attributes: Readonly<Record<string, string>> = {},
): Element => ({ tag, attributes, children });

/** Name of a part of a widget. */
export const partOf = (node: Node): string | undefined =>
  isElement(node) ? node.attributes['data-part'] : undefined;

/** The text of nodes, as a reader would hear it. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join('');

/** All elements that match, in document order; inside a match none is looked for. */
export const findAll = (nodes: readonly Node[], matches: (element: Element) => boolean): readonly Element[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return matches(node) ? [node] : findAll(node.children, matches);
  });

/** Reads HTML as a browser does. */
export function parseHtml(html: string): readonly Node[] {
  return parseFragment(html).childNodes.flatMap(nodeOf);
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode): readonly Node[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [element(node.tagName, node.childNodes.flatMap(nodeOf), attributes)];
}
