import { element, findAll, isElement, partOf, type Element, type Node } from '../markup/tree.js';

/** Part of this name, wherever it stands. */
const find = (nodes: readonly Node[], part: string): Element | undefined =>
  findAll(nodes, (node) => partOf(node) === part)[0];

const rowsOf = (table: Element): readonly Element[] => findAll([table], (node) => partOf(node) === 'row');

/**
 * The table of a comparison for pages without its style sheet. Short answers
 * stay in a table; answers too long for columns, which the widget lays out as
 * bands, stand under headings: question, then treatment. The order is the same.
 */
export function plainTable(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (partOf(node) === 'table') return brokenUp(node);
    return [{ ...node, children: plainTable(node.children) }];
  });
}

function brokenUp(table: Element): readonly Node[] {
  const all = rowsOf(table);
  const answered = all.filter((row) => row.attributes['data-question'] !== 'sources');
  const rows = answered.length > 0 ? answered : all;
  const runs: (readonly Element[])[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const joins = isBand(row) || !last?.[0] || isBand(last[0]);
    if (joins) runs.push([row]);
    else runs[runs.length - 1] = [...(last ?? []), row];
  }
  return runs.flatMap((run) => (run[0] && isBand(run[0]) ? bands(run[0]) : [shortTable(table, run)]));
}

const isBand = (row: Element): boolean => row.attributes['data-layout'] === 'bands';

function shortTable(table: Element, rows: readonly Element[]): Element {
  const [caption] = findAll([table], ({ tag }) => tag === 'caption');
  const [head] = findAll([table], ({ tag }) => tag === 'thead');
  const body = element('tbody', withoutPart(rows, 'card-heading'));
  return element('table', [...(caption ? [caption] : []), ...(head ? [head] : []), body]);
}

/** The same nodes without the parts of this name. */
const withoutPart = (nodes: readonly Node[], part: string): readonly Node[] =>
  nodes.flatMap((node): readonly Node[] => {
    if (!isElement(node)) return [node];
    return partOf(node) === part ? [] : [{ ...node, children: withoutPart(node.children, part) }];
  });

/** A question whose answers are long: its heading, then each treatment with a heading of its own. */
function bands(row: Element): readonly Node[] {
  const question = find([row], 'question');
  const level = Number(question?.tag.slice(1) ?? 3);
  const cells = findAll([row], (node) => partOf(node) === 'cell');
  return [
    ...(question ? [question] : []),
    ...cells.flatMap((cell) =>
      below(cell.children, level).map((node) => (isElement(node) ? unboxed(node, level) : node)),
    ),
  ];
}

/** The name of the treatment becomes a heading. */
const unboxed = (node: Element, level: number): Element =>
  partOf(node) === 'card-heading'
    ? { ...node, tag: headingOf(level + 1) }
    : {
        ...node,
        children: node.children.map((child) => (isElement(child) ? unboxed(child, level) : child)),
      };

/** Headings below that of a treatment go one level down. */
const below = (nodes: readonly Node[], level: number): readonly Node[] =>
  nodes.map((node) => {
    if (!isElement(node)) return node;
    const own = /^h([1-6])$/.exec(node.tag)?.[1];
    const children = below(node.children, level);
    return own && Number(own) > level
      ? { ...node, tag: headingOf(Number(own) + 1), children }
      : { ...node, children };
  });

const headingOf = (level: number): string => `h${Math.min(6, level)}`;
