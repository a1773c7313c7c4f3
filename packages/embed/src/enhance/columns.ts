import { clean, levelOf, make, section } from './dom.js';
import type { Embed } from './findEmbeds.js';
import { fill, type EnhancerWords } from './words.js';

/** A treatment or a question. */
interface Choice {
  readonly name: string;
  /** Usual care stays in view (D10). */
  readonly locked?: boolean;
  shown: boolean;
}

/** Elements that are shown while all of these are. */
type Place = readonly [elements: readonly Element[], ...choices: readonly Choice[]];

/** Lets a reader choose treatments and questions: checkboxes before the first of them. */
export function enhanceComparison({ title, body }: Embed, words: EnhancerWords): void {
  const tables = body.flatMap((element) => [
    ...(element.matches('table') ? [element] : element.querySelectorAll('table')),
  ]) as HTMLTableElement[];
  const [head] = tables[0]?.rows ?? [];
  if (!head) return;
  const columns = [...head.cells].slice(1).map((cell) => columnOf(cell, words));
  const rows: Choice[] = [];
  const places: Place[] = [];
  const rowOf = (heading: Element | undefined): Choice => {
    const row = { name: clean(heading), shown: true };
    rows.push(row);
    return row;
  };
  let start: Element | undefined;

  for (const element of body) {
    const table = tables.find((found) => element.contains(found));
    if (table) {
      [...table.rows].forEach((row, index) => {
        if (index > 0) places.push([[row], rowOf(row.cells[0])]);
        columns.forEach((column, at) => places.push([[...row.cells].slice(at + 1, at + 2), column]));
      });
      scrollable(table);
    } else if (levelOf(element) === levelOf(title) + 1) {
      const answers = section(element, body);
      const named = answers.flatMap((heading): Place[] => {
        const column =
          levelOf(heading) === levelOf(element) + 1 &&
          columns.find(({ name }) => clean(heading).startsWith(name));
        return column ? [[section(heading, answers), column]] : [];
      });
      // Sources, words and dates have no answers: they stay.
      if (!named[0]) continue;
      const row = rowOf(element);
      places.push([[element], row], ...named.map((place): Place => [...place, row]));
    } else continue;
    start ??= table?.parentElement ?? element;
  }

  const status = make('p', { role: 'status' });
  const group = (legend: string, choices: readonly Choice[]): HTMLElement =>
    make(
      'fieldset',
      {},
      make('legend', {}, legend),
      ...choices.map((choice) => {
        const box = make('input', { type: 'checkbox' });
        box.checked = true;
        box.disabled = choice.locked ?? false;
        box.onchange = () => {
          choice.shown = box.checked;
          for (const [elements, ...needed] of places)
            for (const element of elements)
              (element as HTMLElement).hidden = needed.some(({ shown }) => !shown);
          const names = [...columns, ...rows].flatMap(({ name, shown }) => (shown ? [] : name));
          status.textContent = names[0]
            ? fill(words.hidden, { names: new Intl.ListFormat(words.lang).format(names) })
            : '';
        };
        return make('div', {}, make('label', {}, box, ` ${choice.name}`));
      }),
    );
  start?.before(
    make(
      'details',
      { class: 'limpide-made' },
      make('summary', {}, words.choose),
      group(words.treatments, columns),
      group(words.questions, rows),
      status,
    ),
  );
}

/** The name stands before what the treatment is here: usual care, being studied. */
function columnOf(cell: Element, { usualCare }: EnhancerWords): Choice {
  const [name, ...others] = cell.childNodes;
  return {
    name: clean(others[0] && name ? name : cell),
    locked: clean(cell).endsWith(usualCare),
    shown: true,
  };
}

/** Lets a table that is wider than its page be scrolled, also from a keyboard. */
function scrollable(table: HTMLTableElement): void {
  const focused = document.activeElement;
  if (table.parentElement?.matches('.limpide-scroll')) return;
  const region = make('div', {
    class: 'limpide-scroll',
    role: 'region',
    tabindex: '0',
    'aria-label': clean(table.caption),
  });
  table.before(region);
  region.append(table);
  // A move takes the focus away.
  if (region.contains(focused)) (focused as HTMLElement).focus();
}
