/** A new element with attributes and content. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  made.append(...children);
  return made;
}

/** The text of a node, its spaces as a reader sees them. */
export const clean = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** 2 for `<h2>`; 0 for what is no heading. */
export const levelOf = ({ tagName }: Element): number => Number(/^H(\d)/.exec(tagName)?.[1] ?? 0);

/** A heading with what belongs to it: all until the next heading that is not below it. */
export function section(heading: Element, among: readonly Element[]): readonly Element[] {
  const after = among.slice(among.indexOf(heading) + 1);
  const end = after.findIndex((element) => levelOf(element) && levelOf(element) <= levelOf(heading));
  return [heading, ...after.slice(0, end < 0 ? undefined : end)];
}
