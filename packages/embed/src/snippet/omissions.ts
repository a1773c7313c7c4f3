/** A part of a widget that the snippet leaves out. */
export interface Omission {
  /** Its `data-part`, its tag, or a name for both. */
  readonly part: string;
  readonly reason: string;
}

/** Everything that a snippet leaves out of the whole widget. What is not listed here is in it, word for word. */
export const snippetOmissions: readonly Omission[] = [
  { part: 'svg', reason: 'A picture of what the words beside it say; systems remove it on saving.' },
  { part: 'legend', reason: 'The key to the drawings, which are left out.' },
  { part: 'contents', reason: 'Links within the page: their targets lose their ids on saving.' },
  { part: 'stepper', reason: 'Links to stages that follow at once, and buttons that need a script.' },
  { part: 'order', reason: 'Explains cards; the snippet has none.' },
  { part: 'columns-card-heading', reason: 'The name of the column, which the heading of the column says.' },
  { part: 'sources-row', reason: 'The same sources stand beside each figure and in the list at the end.' },
];
