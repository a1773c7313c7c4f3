import { enhanceComparison } from './columns.js';
import { make } from './dom.js';
import { findEmbeds, type Embed } from './findEmbeds.js';
import { looks } from './looks.js';
import { closeOnEscape, enhanceReferences } from './references.js';
import { enhanceDiagram } from './stages.js';
import { fill, type EnhancerWords } from './words.js';

/** Titles of snippets that have come to life, on this page, by whichever script. */
const alive = ((document as unknown as Record<symbol, WeakSet<Element>>)[Symbol.for('limpide')] ??=
  new WeakSet<Element>());

/**
 * Brings the snippets of one language on a page to life, and those that are
 * added later. Nodes are moved and annotated, never drawn anew; without this
 * script, or when it fails, everything stays readable.
 */
export function start(words: EnhancerWords): void {
  const scan = (): void => {
    for (const embed of findEmbeds(words)) {
      if (alive.has(embed.title)) continue;
      alive.add(embed.title);
      try {
        enliven(embed, words);
      } catch {
        // The snippet stays readable. The host's page is not ours to break.
      }
    }
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.push(sheet);
  document.addEventListener('keydown', closeOnEscape);
  scan();
  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    timer ||= setTimeout(() => {
      timer = undefined;
      scan();
    }, 50);
  }).observe(document, { childList: true, subtree: true });
}

function enliven(embed: Embed, words: EnhancerWords): void {
  const { widget, title, recheckBy = '9' } = embed;
  const whole = { ...embed, body: embed.body.filter(revived) };
  enhanceReferences(whole, words);
  (widget === 'therapy-comparison' ? enhanceComparison : enhanceDiagram)(whole, words);
  if (recheckBy < new Date().toISOString())
    title.after(
      make(
        'p',
        { class: 'limpide-made' },
        fill(words.overdue, {
          date: new Date(recheckBy).toLocaleDateString(words.lang, { dateStyle: 'long', timeZone: 'UTC' }),
        }),
      ),
    );
}

/**
 * Takes away what came along when a page copied a living snippet, for its
 * controls are dead in the copy. What the enhancer hides carries a class of its
 * own, because pages style `[hidden]` too.
 */
function revived(element: Element): boolean {
  for (const found of [element, ...element.querySelectorAll('*')]) {
    if (found.matches('.limpide-made')) found.remove();
    else if (found.matches('.limpide-ref')) found.replaceWith(...found.childNodes);
    else if (found.matches('h1,h2,h3,h4,h5,h6,tr,th,td') || found === element) {
      found.classList.add('limpide-on');
      found.removeAttribute('hidden');
    }
  }
  element.normalize();
  return element.isConnected;
}
