import { make } from './dom.js';
import type { Embed } from './findEmbeds.js';
import { fill, type EnhancerWords } from './words.js';

/** Opens the entry of the list of sources beside each mark `[3]`; Escape closes it. */
export function enhanceReferences({ body }: Embed, words: EnhancerWords): void {
  const list = body
    .flatMap((element) => (element.matches('ol') ? element : [...element.querySelectorAll('ol')]))
    .at(-1);
  for (const element of body) {
    if (!list || element.contains(list)) continue;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const [mark = '', number] = /\[(\d+)\]/.exec(text.data) ?? [];
      const entry = list.children[Number(number) - 1];
      if (!entry) continue;
      const button = markOf(fill(words.reference, { number: number ?? '' }), entry);
      const range = document.createRange();
      const start = text.data.indexOf(mark);
      range.setStart(text, start);
      range.setEnd(text, start + mark.length);
      range.surroundContents(button);
      // What follows the mark is the walker's next text.
      texts.currentNode = button.lastChild ?? text;
    }
  }
}

let close: (() => void) | undefined;

function markOf(name: string, entry: Element): HTMLElement {
  const button = make('button', { type: 'button', class: 'limpide-ref', 'aria-label': name });
  button.ariaExpanded = 'false';
  button.onclick = () => {
    const wasOpen = button.ariaExpanded === 'true';
    close?.();
    if (wasOpen) return;
    const tip = make('span', { class: 'limpide-made' });
    for (const node of entry.childNodes) tip.append(node.cloneNode(true));
    button.after(tip);
    button.ariaExpanded = 'true';
    close = () => {
      tip.remove();
      button.ariaExpanded = 'false';
    };
  };
  return button;
}

/** Closes what is open, with the focus back on its mark. */
export function closeOnEscape({ key, target }: KeyboardEvent): void {
  if (key !== 'Escape' || !close) return;
  const tip = (target as Element).closest('span.limpide-made');
  (tip?.previousElementSibling as HTMLElement | null | undefined)?.focus();
  close();
}
