import type { Citation, FigureModel, PanelModel } from './types.js';

/** Groups the figures of a study by who was counted and what they were compared with, in order of first appearance. */
export function createPanels(figures: readonly FigureModel[]): readonly PanelModel[] {
  const groups = new Map<string, FigureModel[]>();
  for (const figure of figures) {
    const key = `${figure.population}\n${figure.outcome.comparator}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group): PanelModel[] => {
    const [first] = group;
    if (!first) return [];
    const same = group.every(({ citations }) => nameOf(citations) === nameOf(first.citations));
    return [
      {
        kind: 'panel',
        figures: group,
        population: first.population,
        comparator: first.outcome.comparator,
        ...(same ? { citations: first.citations } : {}),
        words: first.words,
      },
    ];
  });
}

const nameOf = (citations: readonly Citation[]): string =>
  citations.map(({ source, detail }) => `${source} ${detail ?? ''}`).join('\n');

/** The parts of an answer, with neighbouring figures of the same people in one panel. */
export function withPanels<Block extends { readonly kind: string }>(
  blocks: readonly (Block | FigureModel)[],
): readonly (Exclude<Block, FigureModel> | PanelModel)[] {
  const made: (Exclude<Block, FigureModel> | PanelModel)[] = [];
  let run: FigureModel[] = [];
  const close = (): void => {
    made.push(...createPanels(run));
    run = [];
  };
  for (const block of blocks) {
    if (isFigure(block)) run.push(block);
    else {
      close();
      made.push(block as Exclude<Block, FigureModel>);
    }
  }
  close();
  return made;
}

const isFigure = (block: { readonly kind: string }): block is FigureModel => block.kind === 'figure';
