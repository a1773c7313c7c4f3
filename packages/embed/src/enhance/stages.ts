import { clean, levelOf, make, section } from './dom.js';
import type { Embed } from './findEmbeds.js';
import { fill, readArgument, type EnhancerWords } from './words.js';

/** Lets a reader go through the stages one by one. All are shown until one is asked for. */
export function enhanceDiagram({ title, body }: Embed, words: EnhancerWords): void {
  const names: string[] = [];
  // The headings that count up from 1.
  const stages = body.flatMap((heading) => {
    const pattern = words.stageName.replace('{number}', String(names.length + 1));
    const name = levelOf(heading) === levelOf(title) + 1 && readArgument(pattern, clean(heading));
    if (!name) return [];
    names.push(name);
    return [section(heading, body)];
  });
  const last = stages.length - 1;
  let index = 0;
  let all = true;

  const position = make('p', { role: 'status' });
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button' }, text);
    made.onclick = () => {
      act();
      update();
    };
    return made;
  };
  const previous = button(words.previous, () => (index = Math.max(0, index - 1)));
  const next = button(words.next, () => (index = Math.min(last, index + 1)));
  const showAll = button(words.showAll, () => (all = !all));
  const update = (): void => {
    stages.forEach((elements, at) => {
      for (const element of elements) (element as HTMLElement).hidden = !all && at !== index;
    });
    previous.hidden = next.hidden = position.hidden = all;
    position.textContent = fill(words.step, {
      number: index + 1,
      total: stages.length,
      stage: names[index] ?? '',
    });
    previous.ariaDisabled = `${index === 0}`;
    next.ariaDisabled = `${index === last}`;
    showAll.ariaPressed = `${all}`;
  };
  update();
  stages[0]?.[0]?.before(
    make(
      'div',
      { class: 'limpide-made', role: 'group', 'aria-label': words.stages },
      position,
      previous,
      next,
      showAll,
    ),
  );
}
