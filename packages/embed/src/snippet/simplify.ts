import { element, isElement, partOf, type Element, type Node } from '../markup/tree.js';
import { snippetOmissions } from './omissions.js';

const omitted = new Set(snippetOmissions.map(({ part }) => part));

/** Kept by every publishing system, with the attributes that say something. */
const kept = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td figure figcaption a cite strong br'.split(
    ' ',
  ),
);
const keptAttributes = ['lang', 'dir', 'href', 'scope'];
const block = new Set('h1 h2 h3 h4 h5 h6 p ul ol dl table figure figcaption li dt dd'.split(' '));

/** Parts that a style sheet sets in bold. */
const bold = new Set(['outcome-label', 'answer-heading']);

/** Lists whose items begin with a heading: the headings alone say the same, without a second number. */
const headed = new Set(['stages', 'stage', 'aftercare-stage']);

/** Parts that a style sheet sets on a line of their own. */
const afterBreak = new Set([
  'column-role',
  'risk-label',
  'reference-citation',
  'group-value',
  'group-detail',
]);

/** Takes a rendering down to what a publishing system keeps: no ids, classes, roles, pictures, controls. */
export function simplify(nodes: readonly Node[], lang: string): readonly Node[] {
  return joined(nodes.flatMap((node) => (isElement(node) ? simplifyElement(node, lang) : [node])));
}

function simplifyElement(node: Element, lang: string): readonly Node[] {
  const { tag, attributes } = node;
  const part = partOf(node) ?? '';
  if (omitted.has(part) || omitted.has(tag) || tag === 'button' || tag === 'input') return [];
  const own = attributes['lang'] ?? lang;
  const inside = simplify(node.children, own);
  // What held nothing but pictures or controls.
  if (inside.length === 0 && node.children.length > 0) return [];
  const lead: readonly Node[] = afterBreak.has(part) ? [element('br', [])] : [];
  // A mark without the id that it leads to is a number: the enhancer finds its entry by it.
  const isMark = tag === 'a' && (attributes['href'] ?? '').startsWith('#');
  const isHeadedList = headed.has(part) || node.children.some((child) => headed.has(partOf(child) ?? ''));
  if (kept.has(tag) && !isMark && !isHeadedList) {
    const children = block.has(tag) ? trimmed(inside) : inside;
    const [only, ...others] = children;
    if (tag === 'figure' && only && isElement(only) && only.tag === 'figcaption' && others.length === 0)
      return [element('p', only.children)];
    const isBold = bold.has(part) && tag === 'p';
    return [...lead, element(tag, isBold ? [element('strong', children)] : children, spoken(node, lang))];
  }
  // Some systems drop what is folded away, with all that is in it.
  if (tag === 'summary') return [element('p', [element('strong', trimmed(inside))])];
  // A language must not be lost with the box that carried it.
  if (own !== lang) return [...lead, element('span', inside, { lang: own })];
  return tag === 'div' || tag === 'details' || isHeadedList ? boxless(inside) : [...lead, ...inside];
}

/** The attributes that say something. */
const spoken = ({ attributes }: Element, lang: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keptAttributes.flatMap((name) => {
      const value = attributes[name];
      return value === undefined || (name === 'lang' && value === lang) ? [] : [[name, value]];
    }),
  );

/** The content of a block without spaces and line breaks at its ends. */
function trimmed(nodes: readonly Node[]): readonly Node[] {
  const isBlank = (node: Node | undefined): boolean =>
    node !== undefined && (isElement(node) ? node.tag === 'br' : node.trim() === '');
  if (isBlank(nodes[0])) return trimmed(nodes.slice(1));
  if (isBlank(nodes.at(-1))) return trimmed(nodes.slice(0, -1));
  return nodes.map((node, index) => {
    if (isElement(node)) return node;
    const start = index === 0 ? node.replace(/^[ \n]+/, '') : node;
    return index === nodes.length - 1 ? start.replace(/[ \n]+$/, '') : start;
  });
}

/** The content of a box that is not kept: loose text in it becomes a paragraph. */
function boxless(children: readonly Node[]): readonly Node[] {
  if (children.some(isBlock)) return children.filter((node) => isBlock(node) || nonEmpty(node));
  return children.some(nonEmpty) ? [element('p', trimmed(children))] : [];
}

const isBlock = (node: Node): boolean => isElement(node) && block.has(node.tag);
const nonEmpty = (node: Node): boolean => isElement(node) || node.trim() !== '';

/** Neighbouring texts as one. */
function joined(nodes: readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (typeof node === 'string' && typeof last === 'string') found[found.length - 1] = last + node;
    else found.push(node);
  }
  return found;
}
