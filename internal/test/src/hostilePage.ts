import { expect } from 'vitest';

/** What content systems and themes say of plain elements, at its worst. */
const hostileRules = `
  * { box-sizing: content-box; letter-spacing: 0.2em; }
  section { overflow: hidden; text-align: center; text-transform: uppercase; font-style: italic; }
  table, thead, tbody, tr, td, th { display: block; padding: 0; border: 1px solid red; font: 10px serif; }
  th { background: #ddd; text-align: center; }
  caption { caption-side: bottom; color: #999; }
  ul, ol { list-style: square; margin: 2em; padding: 2em; }
  li { margin: 1em; padding: 1em; font-size: 22px; }
  li::before, a::after, cite::before { content: '»'; color: red; }
  a { color: inherit; text-decoration: none; border-bottom: 2px dotted red; word-break: break-all; }
  button, input { appearance: none; width: 100%; background: red; text-transform: uppercase; }
  h1, h2, h3, h4, h5, h6 { font: 700 40px fantasy; text-transform: uppercase; color: pink; }
  p { margin: 3em 0; line-height: 3; text-indent: 2em; }
  svg { width: 100%; max-width: 50%; height: auto; display: block; }
  details, summary, strong, cite { display: block; color: red; }
  dl, dt, dd, label, legend { float: left; width: 50%; margin: 0 40px; }
  figure, fieldset { margin: 0 40px; padding: 30px; overflow: hidden; border: 3px solid red; }
  figcaption { background: yellow; padding: 20px; }
  nav { position: fixed; background: #333; }
`;

const properties = [
  'display',
  'position',
  'float',
  'width',
  'height',
  'margin',
  'padding',
  'border',
  'overflow',
  'color',
  'background-color',
  'font',
  'letter-spacing',
  'line-height',
  'list-style',
  'text-align',
  'text-decoration',
  'text-indent',
  'text-transform',
];

/**
 * Expects that every element of a widget looks the same on a page whose style
 * sheet is hostile to plain elements. Drawn shapes are left out: pages do not
 * style them.
 */
export function expectSameOnHostilePage(widget: Element): void {
  const elements = [widget, ...widget.querySelectorAll('*:not(svg *)')];
  const look = (): string[] =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      const own = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
      const around = ['::before', '::after'].map((name) => getComputedStyle(element, name).content);
      return [element.outerHTML.slice(0, 80), ...own, ...around].join('\n');
    });
  const before = look();
  const sheet = document.createElement('style');
  sheet.textContent = hostileRules;
  document.head.append(sheet);
  try {
    const after = look();
    const differs = (_: string, index: number): boolean => before[index] !== after[index];
    expect(after.filter(differs)).toEqual(before.filter(differs));
  } finally {
    sheet.remove();
  }
}
