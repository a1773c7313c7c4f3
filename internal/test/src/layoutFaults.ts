const clips = (style: CSSStyleDeclaration): boolean =>
  /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);

/** Words for a screen reader alone stand in a box of a pixel. */
const isForEarsOnly = (element: Element): boolean => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (width <= 1 && height <= 1 && clips(getComputedStyle(at))) return true;
  }
  return false;
};

const holdsText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');

/** Where an element's words are drawn, line by line. */
function linesOf(element: Element): readonly DOMRect[] {
  const range = document.createRange();
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
}

const slack = 1;

/**
 * What does not fit, in words for whoever mends it; a browser is needed. A page
 * that scrolls sideways; words that leave the page or the box they stand in,
 * sideways, or that a box cuts off. Words within pictures are left out.
 */
export function layoutFaults(root: Element): readonly string[] {
  const faults: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    faults.push(`The page is ${page.scrollWidth} px wide on ${page.clientWidth} px.`);
  for (const element of root.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
    if (!holdsText(element) || !element.checkVisibility() || isForEarsOnly(element)) continue;
    const said = `"${(element.textContent ?? '').slice(0, 60)}" (${element.dataset['part'] ?? element.localName})`;
    const style = getComputedStyle(element);
    // An inline element has no box of its own: its lines are looked at below.
    if (style.display !== 'inline' && element.scrollWidth > element.clientWidth + slack)
      faults.push(`${said}: ${element.scrollWidth} px of words in ${element.clientWidth} px.`);
    const lines = linesOf(element);
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const isBox =
        getComputedStyle(box).display !== 'inline' && getComputedStyle(box).display !== 'contents';
      if (!isBox) continue;
      const isCut = clips(getComputedStyle(box));
      if (
        lines.some(
          (line) =>
            line.left < left - slack ||
            line.right > right + slack ||
            (isCut && (line.top < top - slack || line.bottom > bottom + slack)),
        )
      ) {
        const name = box === element ? 'its box' : ((box as HTMLElement).dataset['part'] ?? box.localName);
        faults.push(`${said}: leaves ${name}.`);
        break;
      }
    }
  }
  return [...new Set(faults)];
}
