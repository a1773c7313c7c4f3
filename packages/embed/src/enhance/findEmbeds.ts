import { addressForm } from '../address.js';
import { clean, levelOf } from './dom.js';
import { readArgument, type EnhancerWords } from './words.js';

/** A snippet on a page, as far as a publishing system has left it whole. */
export interface Embed {
  readonly widget: string | undefined;
  /** Day of the next check, ISO 8601. */
  readonly recheckBy: string | undefined;
  readonly title: Element;
  /** Everything between the title and the link, or the next title. */
  readonly body: readonly Element[];
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const isFollowing = 4;

/**
 * The snippets of one language. The link is the mark: classes and ids may be
 * gone, and it may have been moved away from the rest. It names the title, and
 * the title leads to what follows it.
 */
export function findEmbeds(words: EnhancerWords): readonly Embed[] {
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  return [...document.querySelectorAll('a[href*="/w/"]')].flatMap((link) => {
    const [, widget, , lang, , recheckBy] = addressForm.exec((link as HTMLAnchorElement).href) ?? [];
    const name = readArgument(words.wholePage, clean(link));
    const found = headings.filter((heading) => clean(heading) === name);
    // The last before the link; where it was moved up, the first after it.
    const title =
      found.filter((heading) => heading.compareDocumentPosition(link) & isFollowing).at(-1) ?? found[0];
    return title && lang === words.lang ? [{ widget, recheckBy, title, body: bodyOf(title, link) }] : [];
  });
}

function bodyOf(title: Element, link: Element): readonly Element[] {
  const body: Element[] = [];
  for (let next = title.nextElementSibling; next && !next.contains(link); next = next.nextElementSibling) {
    if (levelOf(next) && levelOf(next) <= levelOf(title)) break;
    body.push(next);
  }
  return body;
}
