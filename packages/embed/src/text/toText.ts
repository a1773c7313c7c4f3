import { isElement, type Element, type Node } from '../markup/tree.js';

const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);
const collapse = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

/** Runs of text and inline elements as one line; each block as its own. */
const blocks = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol dl table figure figcaption li dt dd caption thead tbody tr'.split(' '),
);

/** Plain text of a snippet for newsletters: headings, lists, answers by treatment, sources with their addresses. */
export function toText(snippet: Element): string {
  return `${linesOf(snippet.children, '')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function linesOf(nodes: readonly Node[], indent: string): string[] {
  const lines: string[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const text = inline(run);
    if (text) lines.push(`${indent}${text}`);
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !blocks.has(node.tag)) run.push(node);
    else {
      flush();
      lines.push(...blockLines(node, indent));
    }
  }
  flush();
  return lines;
}

function blockLines(node: Element, indent: string): string[] {
  const { tag, children } = node;
  if (isHeading(tag)) {
    const title = inline(children);
    const underline = { h1: '=', h2: '=', h3: '-' }[tag];
    return ['', `${indent}${title}`, ...(underline ? [indent + underline.repeat(title.length)] : []), ''];
  }
  switch (tag) {
    case 'ul':
    case 'ol': {
      const items = children.filter(isElement);
      return [
        ...items.flatMap((item, index) => {
          // As the marks in the text lead to the list of sources.
          const mark = tag === 'ol' ? `[${index + 1}] ` : '- ';
          const [first = '', ...rest] = linesOf(item.children, `${indent}  `).filter(
            (line) => line.trim() !== '',
          );
          return [`${indent}${mark}${first.trim()}`, ...rest];
        }),
        '',
      ];
    }
    case 'dl':
      return definitions(node, indent);
    case 'table':
      return tableLines(node, indent);
    case 'p':
    case 'figcaption':
      return [...linesOf(children, indent), ''];
    default:
      return linesOf(children, indent);
  }
}

/** `Term: definition`, one a line. */
function definitions({ children }: Element, indent: string): string[] {
  const lines: string[] = [];
  for (const node of children.filter(isElement)) {
    const text = inline(node.children);
    if (node.tag === 'dt') lines.push(`${indent}${text}`);
    else lines[lines.length - 1] += `: ${text}`;
  }
  return [...lines, ''];
}

/** A row as its question, then each answer under the name of its column. */
function tableLines(table: Element, indent: string): string[] {
  const parts = table.children.filter(isElement);
  const of = (tag: string): Element | undefined => parts.find((part) => part.tag === tag);
  const cells = (row: Element): readonly Element[] => row.children.filter(isElement);
  const [head] = of('thead')?.children.filter(isElement) ?? [];
  const columns = head ? cells(head).map((cell) => inline(cell.children)) : [];
  const caption = of('caption');
  const lines = caption ? [`${indent}${inline(caption.children)}`, ''] : [];
  for (const row of of('tbody')?.children.filter(isElement) ?? []) {
    const [question, ...answers] = cells(row);
    lines.push(...linesOf(question?.children ?? [], indent));
    answers.forEach((answer, index) => {
      lines.push(`${indent}${columns[index + 1] ?? ''}`, ...linesOf(answer.children, `${indent}  `), '');
    });
  }
  return lines;
}

/** Text of one line; a link is followed by its address. */
function inline(nodes: readonly Node[]): string {
  return collapse(nodes.map(inlineNode).join(''));
}

function inlineNode(node: Node): string {
  if (!isElement(node)) return node;
  if (node.tag === 'br') return ' ';
  const text = node.children.map(inlineNode).join('');
  const href = node.attributes['href'];
  return href === undefined ? text : `${text} <${href}>`;
}
