import { describe, expect, it } from 'vitest';
import { dataset } from '@limpide/data';
import { present } from './ImmuneResetDiagram.fixtures.js';
import {
  countCells,
  sceneIds as ids,
  scenes as all,
  type Donor,
  type Scene,
  type SceneCell,
  type SceneId,
} from './scenes.js';

const sceneIds: readonly SceneId[] = ids.autologous;
const scenes = all.autologous;

const sceneOf = (id: SceneId): Scene => present(scenes[sceneIds.indexOf(id)]);
const cellsOf = (id: SceneId, prefix: string): readonly SceneCell[] =>
  sceneOf(id).cells.filter((cell) => cell.id.startsWith(prefix) && cell.state !== 'absent');
/** The hollow of the bone lies below this line. */
const marrowTop = 257;
const skin = 106;

describe('self-attacking cells', () => {
  const counts = scenes.map((scene) => countCells(scene, 'self-attacking'));

  it('are all there before the conditioning', () => {
    expect(counts.slice(0, 3)).toEqual([9, 9, 9]);
  });

  it('fall with the conditioning, but not to zero: part of the old repertoire remains', () => {
    const before = present(counts[2]);
    const after = present(counts[3]);
    expect(after).toBeLessThan(before);
    expect(after).toBeGreaterThan(0);
  });

  it('go on falling and never rise, and some are there to the end', () => {
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it('are the same cells from the first scene to the last', () => {
    const first = cellsOf('assessment', 'self').map(({ id }) => id);
    for (const id of sceneIds) for (const cell of cellsOf(id, 'self')) expect(first).toContain(cell.id);
  });

  it('are shown as they are destroyed', () => {
    expect(cellsOf('conditioning', 'self').filter(({ state }) => state === 'fading').length).toBeGreaterThan(
      0,
    );
  });
});

describe('stem cells', () => {
  it('are in the marrow first', () => {
    expect(cellsOf('assessment', 'stem').every(({ y }) => y > marrowTop)).toBe(true);
  });

  it('leave the marrow at mobilisation, not all of them', () => {
    const inMarrow = cellsOf('mobilisation', 'stem').filter(({ y }) => y > marrowTop);
    expect(inMarrow.length).toBeGreaterThan(0);
    expect(inMarrow.length).toBeLessThan(cellsOf('assessment', 'stem').length);
  });

  it('are outside the body and frozen from collection until they are given back', () => {
    for (const id of ['collection', 'conditioning'] as const) {
      const frozen = cellsOf(id, 'stem').filter(({ state }) => state === 'frozen');
      expect(frozen.length).toBeGreaterThan(0);
      expect(frozen.every(({ y }) => y < skin)).toBe(true);
    }
    expect(cellsOf('infusion', 'stem').some(({ state }) => state === 'frozen')).toBe(false);
  });

  it('return at infusion as the very cells that were collected', () => {
    const collected = cellsOf('collection', 'stem').filter(({ state }) => state === 'frozen');
    expect(cellsOf('infusion', 'stem').map(({ id }) => id)).toEqual(collected.map(({ id }) => id));
    expect(cellsOf('infusion', 'stem').some(({ y }) => y > skin)).toBe(true);
    expect(cellsOf('aplasia', 'stem').every(({ y }) => y > marrowTop)).toBe(true);
  });
});

describe('healthy immune cells', () => {
  it('are few after the conditioning, since it spares no kind of cell', () => {
    expect(countCells(sceneOf('aplasia'), 'healthy')).toBeLessThan(
      countCells(sceneOf('assessment'), 'healthy') / 2,
    );
    expect(countCells(sceneOf('aplasia'), 'healthy')).toBeGreaterThan(0);
  });

  it('grow anew from engraftment on', () => {
    const counts = (['aplasia', 'engraftment', 'discharge', 'reconstitution'] as const).map((id) =>
      countCells(sceneOf(id), 'healthy'),
    );
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(new Set(counts).size).toBe(counts.length);
  });

  it('that are new first appear in the marrow, beside a stem cell', () => {
    for (const cell of cellsOf('engraftment', 'new').filter(({ y }) => y > marrowTop)) {
      const distances = cellsOf('engraftment', 'stem').map(({ x, y }) => Math.hypot(x - cell.x, y - cell.y));
      expect(Math.min(...distances)).toBeLessThan(40);
      expect(cell.state).toBe('young');
    }
  });
});

describe('after a transplant from a donor', () => {
  const counts = (kind: SceneCell['kind']): readonly number[] =>
    all.allogeneic.map((scene) => countCells(scene, kind, 'body'));
  const donorCells = (index: number): readonly SceneCell[] =>
    present(all.allogeneic[index]).cells.filter(
      ({ kind, state }) => kind.startsWith('donor') && state !== 'absent',
    );

  it('self-attacking cells are fewer, but not none', () => {
    const [before = 0, ...after] = counts('self-attacking');
    for (const count of after) expect(count).toBeLessThan(before);
    expect(after.at(-1)).toBeGreaterThan(0);
  });

  it('a donor’s cells are not drawn to remove self-attacking ones: their number stays as it was', () => {
    expect(new Set(counts('self-attacking').slice(2)).size).toBe(1);
    for (const scene of all.allogeneic.slice(2))
      expect(scene.cells.filter(({ state }) => state === 'fading')).toEqual([]);
  });

  it('the remaining self-attacking cells bear the mark of what is not known', () => {
    const last = present(all.allogeneic.at(-1));
    expect(last.objects).toContain('not-known');
    expect(countCells(last, 'self-attacking')).toBe(2);
  });

  it('a donor’s cells are with the donor first, then in the body', () => {
    for (const index of [0, 1])
      expect(donorCells(index).every(({ state, y }) => state === 'with-donor' && y < skin)).toBe(true);
    for (const index of [2, 3, 4])
      expect(donorCells(index).some(({ state }) => state === 'with-donor')).toBe(false);
  });

  it('the same stem cells go from the donor’s marrow to the person’s', () => {
    const stem = (index: number): readonly string[] =>
      donorCells(index).flatMap(({ id, kind }) => (kind === 'donor-stem' ? [id] : []));
    expect(stem(0).length).toBeGreaterThan(3);
    for (const index of [1, 2, 3, 4]) expect(stem(index)).toEqual(stem(0));
    expect(
      donorCells(4)
        .filter(({ kind }) => kind === 'donor-stem')
        .every(({ y }) => y > marrowTop),
    ).toBe(true);
  });

  it('the immune cells grow from the donor’s, more and more', () => {
    const grown = counts('donor');
    expect(grown.slice(0, 3)).toEqual([0, 0, 0]);
    expect(present(grown[3])).toBeGreaterThan(0);
    expect(present(grown[4])).toBeGreaterThan(0);
    expect(counts('stem').slice(1)).toEqual([0, 0, 0, 0]);
  });

  it('some of them meet healthy tissue, away from every self-attacking cell', () => {
    const scene = present(all.allogeneic[3]);
    expect(scene.objects).toContain('attack');
    const attacking = donorCells(3).filter(({ y }) => y > 190 && y < 220);
    expect(attacking.length).toBeGreaterThan(1);
    for (const cell of attacking)
      for (const self of scene.cells.filter(
        ({ kind, state }) => kind === 'self-attacking' && state !== 'absent',
      ))
        expect(Math.hypot(cell.x - self.x, cell.y - self.y)).toBeGreaterThan(100);
  });
});

describe.each(['autologous', 'allogeneic'] as const)('every scene (%s)', (donor: Donor) => {
  const sceneIds: readonly SceneId[] = ids[donor];
  const scenes = all[donor];
  const sceneOf = (id: SceneId): Scene => present(scenes[sceneIds.indexOf(id)]);
  const width = { frozen: 8, 'with-donor': 8, young: 9 } as Readonly<Record<string, number>>;
  const radius = ({ state }: SceneCell): number => width[state] ?? 11;

  it('belongs to a stage of the procedure, in the same order', () => {
    const stages = dataset.procedure[`${donor}-hsct`]?.stages ?? [];
    expect(stages.filter(({ part }) => part === 'procedure').map(({ id }) => id)).toEqual(sceneIds);
  });

  it.each(sceneIds)('holds every cell once, apart from the others and inside the picture (%s)', (id) => {
    const { cells } = sceneOf(id);
    expect(new Set(cells.map((cell) => cell.id)).size).toBe(cells.length);
    const shown = cells.filter(({ state }) => state !== 'absent');
    shown.forEach((one, index) => {
      expect(one.x).toBeGreaterThan(10);
      expect(one.x).toBeLessThan(390);
      for (const other of shown.slice(0, index)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        expect(apart, `${one.id} and ${other.id}`).toBeGreaterThan(radius(one) + radius(other));
      }
    });
  });

  it('keeps the same cells in the same order, so that each can be followed', () => {
    const ids = scenes.map(({ cells }) => cells.map(({ id, kind }) => `${id} ${kind}`).join());
    expect(new Set(ids).size).toBe(1);
  });
});
