import type { Citation, FigureModel, PanelModel } from './types.js';

/** Groups the figures of a study by who was counted and what they were compared with, in order of first appearance. */
export function createPanels(figures: readonly FigureModel[]): readonly PanelModel[] {
  const groups = new Map<string, [FigureModel, ...FigureModel[]]>();
  for (const figure of figures) {
    const key = `${figure.outcome.study}\n${figure.population}\n${figure.outcome.comparator}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map((figures) => {
    const [{ population, study, outcome, citations, words }] = figures;
    const same = figures.every((figure) => nameOf(figure.citations) === nameOf(citations));
    return {
      kind: 'panel',
      figures,
      population,
      comparator: outcome.comparator,
      ...(study ? { study } : {}),
      ...(same ? { citations } : {}),
      words,
    };
  });
}

const nameOf = (citations: readonly Citation[]): string =>
  citations.map(({ source, detail }) => `${source} ${detail ?? ''}`).join('\n');

/** The parts of an answer, with neighbouring figures of the same people in one panel. */
export function withPanels<Block extends { readonly kind: string }>(
  blocks: readonly (Block | FigureModel)[],
): readonly (Exclude<Block, FigureModel> | PanelModel)[] {
  const made: (Exclude<Block, FigureModel> | PanelModel)[] = [];
  const run: FigureModel[] = [];
  for (const block of blocks) {
    if (isFigure(block)) run.push(block);
    else made.push(...createPanels(run.splice(0)), block as Exclude<Block, FigureModel>);
  }
  return [...made, ...createPanels(run)];
}

const isFigure = (block: { readonly kind: string }): block is FigureModel => block.kind === 'figure';
