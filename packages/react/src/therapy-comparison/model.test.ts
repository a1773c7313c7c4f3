import { describe, expect, it } from 'vitest';
import { createDataset, dataset, type DiseaseId } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import type { PanelModel } from '../internal/evidence/types.js';
import { createTherapyComparison, type TherapyComparisonInput } from './model.js';
import type { Block, StudyBlock, TherapyComparisonModel } from './types.js';
import { brokenStudy, exampleDataset, exampleDisease, examples } from './TherapyComparison.fixtures.js';

const make = (
  input: Partial<TherapyComparisonInput> & Pick<TherapyComparisonInput, 'disease'>,
): TherapyComparisonModel => {
  const model = createTherapyComparison({ locale: en, dataset, ...input });
  if (model.kind === 'fault') throw new Error(model.message);
  return model;
};

const cell = (model: TherapyComparisonModel, question: string, therapy: string): readonly Block[] =>
  model.rows.find(({ id }) => id === question)?.cells.find((other) => other.therapy === therapy)?.blocks ??
  [];

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...('blocks' in block ? flat(block.blocks) : [])]);

const studiesOf = (blocks: readonly Block[]): readonly StudyBlock[] =>
  flat(blocks).filter((block): block is StudyBlock => block.kind === 'study');

const figuresOf = (blocks: readonly Block[]): readonly PanelModel['figures'][number][] =>
  flat(blocks).flatMap((block) => (block.kind === 'panel' ? block.figures : []));

const textOf = (blocks: readonly Block[]): string =>
  flat(blocks)
    .map((block) => ('text' in block ? block.text : 'items' in block ? block.items.join(' ') : ''))
    .join(' ');

describe('columns', () => {
  it('are what is being studied, with usual care, in the order of the data', () => {
    for (const disease of [
      'systemic-sclerosis',
      'multiple-sclerosis',
      'psoriasis',
      'rheumatoid-arthritis',
    ] as const) {
      const model = make({ disease });
      const order = dataset.disease[disease]?.options.map(({ therapy }) => therapy) ?? [];
      const ids = model.columns.map(({ id }) => id);
      expect(ids).toEqual(order.filter((id) => ids.includes(id)));
      expect(model.columns.some(({ usualCare }) => usualCare)).toBe(true);
      expect(model.columns.length).toBeLessThanOrEqual(4);
    }
  });

  it('keep usual care and the order of the data, whatever is asked for', () => {
    const model = make({ disease: 'systemic-sclerosis', therapies: ['mycophenolate', 'autologous-hsct'] });
    expect(model.columns.map(({ id }) => id)).toEqual([
      'autologous-hsct',
      'cyclophosphamide',
      'mycophenolate',
    ]);
  });

  it('say that their order is no ranking and that trials are not compared', () => {
    const model = make({ disease: 'systemic-sclerosis' });
    expect(model.caption).toContain('not a ranking');
    expect(model.separate).toContain('cannot be compared');
    expect(model.order).toContain(model.columns.map(({ name }) => name).at(-1));
  });
});

describe('a group of diseases', () => {
  it.each([
    [en, ['Crohn’s disease', 'ulcerative colitis']],
    [fr, ['maladie de Crohn', 'rectocolite hémorragique']],
  ])('names its members, which are compared separately, and has no table', (locale, members) => {
    const model = make({ ...examples.group, locale, questions: ['results'] });
    expect(model.group?.members).toEqual(members);
    expect(model.summary).toHaveLength(2);
    expect([model.columns, model.rows, model.faults]).toEqual([[], [], []]);
  });

  it('says that its members are compared separately where the data set holds none', () => {
    const own = createDataset(Object.values(dataset.term));
    const model = make({ disease: { ...exampleDisease, options: [] }, dataset: own });
    expect(model.group).toEqual({
      note: expect.stringContaining('compared separately.') as string,
      members: [],
    });
  });

  it('is what no disease with treatments is', () => {
    for (const disease of ['crohn-disease', 'systemic-sclerosis'] satisfies DiseaseId[]) {
      expect(make({ disease }).group).toBeNull();
    }
  });
});

describe('a disease without usual care', () => {
  it('says so where usual care would stand, and only there', () => {
    const model = make(examples.noUsualCare);
    expect(model.columns).toHaveLength(3);
    expect(model.columns.some(({ usualCare }) => usualCare)).toBe(false);
    expect(model.noUsualCare?.text).toContain('No usual treatment');
    expect(model.summary.join(' ')).not.toContain('No usual treatment');
    expect(make({ disease: 'psoriasis' }).noUsualCare).toBeNull();
  });
});

describe('a treatment without a study in the disease', () => {
  const model = make(examples.noStudies);

  it('is not called studied', () => {
    const roles = Object.fromEntries(model.columns.map(({ id, role }) => [id, role]));
    expect(roles).toMatchObject({
      'autologous-hsct': 'No study recorded here',
      'allogeneic-hsct': 'No study of this disease',
      msc: 'No study recorded here',
      'methotrexate-low-dose': 'Usual care',
    });
  });

  it('shows harms known from other conditions, and says that they are', () => {
    const results = cell(model, 'results', 'autologous-hsct');
    expect(results[0]).toMatchObject({ kind: 'note', tone: 'empty' });
    expect(results[1]).toMatchObject({ kind: 'note', tone: 'plain' });
    expect(textOf(results)).toContain('studies of other or several conditions');
    expect(results[2]).toMatchObject({ kind: 'section', part: 'harms-of-therapy' });
    expect(figuresOf(results).length).toBeGreaterThan(5);
    expect(textOf(cell(model, 'certainty', 'msc'))).toContain('studies of other or several conditions');
  });

  it('says that no harm is recorded either, where none is', () => {
    const poor = make(examples.poorEvidence);
    expect(textOf(cell(poor, 'results', 'example-usual-care'))).toContain(
      'does not mean that there are none',
    );
    expect(textOf(cell(poor, 'certainty', 'example-usual-care'))).not.toContain('other or several');
  });
});

describe('many treatments', () => {
  it('show four at first, usual care among them, and say how many more there are', () => {
    const model = make(examples.manyOptions);
    expect(model.columns.map(({ usualCare }) => usualCare)).toEqual([false, false, false, true]);
    expect(model.choices.therapies.options).toHaveLength(11);
    expect(model.choices.more).toBe('7 more treatments to choose from');
    const all = model.choices.therapies.options.map(({ id }) => id);
    expect(make({ ...examples.manyOptions, therapies: all }).choices.more).toBe('');
  });
});

describe('results', () => {
  it('keep the benefit and the harm of ASTIS in one panel (worked example)', () => {
    const model = make({ disease: 'systemic-sclerosis' });
    const astis = studiesOf(cell(model, 'results', 'autologous-hsct')).find(({ id }) => id === 'astis-2014');
    const [panel] = astis?.blocks.filter((block) => block.kind === 'panel') ?? [];
    const shares = panel?.figures.map(({ outcome }) => outcome.groups.map(({ share }) => share).join(' v '));
    expect(shares).toContain('28 v 40');
    expect(shares).toContain('10 v 0');
    expect(panel?.figures.every(({ outcome }) => outcome.denominator === 100)).toBe(true);
  });

  it.each(['systemic-sclerosis', 'multiple-sclerosis'] satisfies DiseaseId[])(
    'never fold a harm away (%s)',
    (disease) => {
      for (const { blocks } of make({ disease }).rows.find(({ id }) => id === 'results')?.cells ?? []) {
        const folded = flat(blocks).filter((block) => block.kind === 'more');
        expect(figuresOf(folded).filter(({ outcome }) => outcome.role === 'harm')).toEqual([]);
      }
    },
  );

  it.each(['systemic-sclerosis', 'multiple-sclerosis'] satisfies DiseaseId[])(
    'say of every study with benefits what it reports of harms (%s)',
    (disease) => {
      const { rows, columns } = make({ disease });
      for (const { id: therapy } of columns) {
        for (const study of studiesOf(cell({ rows } as TherapyComparisonModel, 'results', therapy))) {
          const roles = new Set(
            figuresOf(study.blocks)
              .filter(({ outcome }) => outcome.kind !== 'recommendation')
              .map(({ outcome }) => outcome.role),
          );
          if (!roles.has('benefit') || roles.has('harm')) continue;
          expect(textOf(study.blocks), study.id).toMatch(/Harms/);
        }
      }
    },
  );

  it('show every outcome of every study of a shown column exactly once', () => {
    for (const disease of ['systemic-sclerosis', 'multiple-sclerosis'] as const) {
      const model = make({ disease, secondary: true });
      for (const option of dataset.disease[disease]?.options ?? []) {
        if (!model.columns.some(({ id }) => id === option.therapy)) continue;
        const shown = studiesOf(
          cell(model, 'results', option.therapy).filter(
            (block) => !(block.kind === 'section' && block.part === 'harms-of-therapy'),
          ),
        ).flatMap(({ id, blocks }) => figuresOf(blocks).map(({ outcome }) => `${id}/${outcome.id}`));
        const recorded = [...new Set([...option.keyStudies, ...option.studies])].flatMap((id) =>
          (dataset.study[id]?.outcomes ?? [])
            .filter((outcome) => outcome.diseases?.includes(disease) ?? true)
            .map((outcome) => `${id}/${outcome.id}`),
        );
        expect([...shown].sort()).toEqual([...recorded].sort());
      }
    }
  });

  it('leave out the outcomes of a study that hold for other diseases only', () => {
    const shownIn = (disease: DiseaseId): readonly string[] =>
      studiesOf(cell(make({ disease, therapies: ['autologous-hsct'] }), 'results', 'autologous-hsct'))
        .filter(({ id }) => id === 'ebmt-guideline-2012')
        .flatMap(({ blocks }) => figuresOf(blocks).map(({ outcome }) => outcome.id));
    expect(shownIn('type-1-diabetes')).toEqual(['type-1-diabetes', 'unrelated-donor']);
    for (const disease of [
      'systemic-lupus-erythematosus',
      'rheumatoid-arthritis',
      'crohn-disease',
    ] as const) {
      expect(shownIn(disease), disease).toEqual(['adults-own-cells', 'unrelated-donor']);
    }
  });

  it('hide what was read only second-hand, and say how many figures that is', () => {
    const hidden = make({ ...examples.poorEvidence });
    expect(hidden.choices.status.join(' ')).toContain('1 figure is not shown');
    const shown = make({ ...examples.poorEvidence, secondary: true });
    const figure = figuresOf(cell(shown, 'results', 'example-therapy')).find(
      ({ outcome }) => outcome.id === 'second-hand',
    );
    expect(figure?.secondary).toContain('secondary account');
  });

  it('link reports on the same people and never add them', () => {
    const model = make({ disease: 'multiple-sclerosis' });
    const same = Object.values(dataset.study).filter(
      ({ id, samePeopleAs }) =>
        samePeopleAs.length > 0 &&
        studiesOf(cell(model, 'results', 'autologous-hsct')).some((study) => study.id === id),
    );
    expect(same.length).toBeGreaterThan(0);
    const nameOf = (id: string): string => (en.records[`study/${id}`] as { name: string }).name;
    const lines = flat(cell(model, 'certainty', 'autologous-hsct')).flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
    // A registry's other report may be about donor transplants, which this column does not list.
    const isOfColumn = (id: string): boolean =>
      dataset.study[id]?.therapies?.includes('autologous-hsct') ?? false;
    for (const { id, samePeopleAs } of same) {
      for (const other of samePeopleAs.filter(isOfColumn)) {
        const both = (text: string): boolean => text.includes(nameOf(id)) && text.includes(nameOf(other));
        expect(lines.filter(both), id).not.toEqual([]);
      }
    }
    expect(textOf(cell(model, 'results', 'autologous-hsct'))).toContain('must never be added');
  });
});

describe('sources', () => {
  const sourcesOf = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) => (block.kind === 'sources' ? block.citations.map(({ source }) => source) : []));

  it.each(['systemic-sclerosis', 'multiple-sclerosis'] satisfies DiseaseId[])(
    'are all that a column cites (%s)',
    (disease) => {
      const model = make({ disease });
      for (const { id } of model.columns) {
        const sources = sourcesOf(cell(model, 'sources', id));
        const answers = JSON.stringify(
          model.rows.filter((row) => row.id !== 'sources').map((row) => cell(model, row.id, id)),
        );
        const cited = model.references.items.filter(({ anchor }) => answers.includes(`"${anchor}"`));
        expect([...sources].sort()).toEqual(cited.map(({ source }) => source).sort());
        expect(sources.length, id).toBeGreaterThan(0);
      }
    },
  );

  it('are the same where no other question is asked', () => {
    const alone = make({ disease: 'systemic-sclerosis', questions: ['sources'] });
    const all = make({ disease: 'systemic-sclerosis' });
    for (const { id } of all.columns) {
      expect(sourcesOf(cell(alone, 'sources', id))).toEqual(sourcesOf(cell(all, 'sources', id)));
    }
  });

  it('without a recorded title are told apart by an identifier', () => {
    const items = (['systemic-sclerosis', 'multiple-sclerosis'] as const).flatMap(
      (disease) => make({ disease, secondary: true }).references.items,
    );
    const untitled = items.filter(({ untitled, href }) => untitled && href !== null);
    expect(untitled.length).toBeGreaterThan(0);
    for (const { title } of untitled) expect(title).toMatch(/^Title not recorded \(.+\)$/);
  });
});

describe('poor evidence', () => {
  const model = make({ ...examples.poorEvidence });

  it('gives each kind of outcome its own form', () => {
    const forms = figuresOf(cell(model, 'results', 'example-therapy')).map(
      ({ outcome }) => `${outcome.id}: ${outcome.form}`,
    );
    // Figures of the same people with the same comparator stand in one panel, in the order of the record.
    expect(forms).toEqual([
      'single-arm: single-arm',
      'unknown-denominator: single-arm',
      'words-only: words',
      'ratio-only: values',
      'not-reported: not-reported',
    ]);
  });

  it('says "not recorded here" for an empty answer, in each question', () => {
    for (const question of [
      'mechanism',
      'procedure',
      'duration',
      'approval',
      'unknown',
      'sources',
    ] as const) {
      expect(textOf(cell(model, question, 'example-usual-care')), question).toContain('Not recorded here');
    }
    const demands = cell(model, 'demands', 'example-usual-care');
    expect(demands).toHaveLength(3);
    expect(textOf(demands).match(/Not recorded here/g)).toHaveLength(3);
    expect(textOf(cell(model, 'results', 'example-usual-care'))).toContain('No study of this treatment');
    expect(textOf(cell(model, 'certainty', 'example-usual-care'))).toContain('No study of this treatment');
  });

  it('says in plain words that nobody has rated how sure it is', () => {
    expect(textOf(cell(model, 'certainty', 'example-therapy'))).toContain(
      'Nobody has rated how sure any of the 5 results is.',
    );
    expect(textOf(cell(model, 'certainty', 'example-therapy'))).toContain('1 study has no comparison group');
  });

  it('says that nobody has reviewed it', () => {
    expect(model.about.sentences.join(' ')).toContain('No named health professional has reviewed');
    expect(model.about.standing.join(' ')).toContain('emergency');
  });
});

describe('faults', () => {
  it.each([
    ['en', en, 'ms'],
    ['fr', fr, 'ms'],
  ] as const)('name an unknown disease (%s)', (_language, locale, disease) => {
    const model = createTherapyComparison({ locale, dataset, disease: disease as DiseaseId });
    expect(model.kind).toBe('fault');
    expect(model.kind === 'fault' && model.message).toContain('ms');
  });

  it('keep a figure with more events than people back, and show its neighbours', () => {
    const model = make({ disease: exampleDisease, dataset: exampleDataset(brokenStudy) });
    const blocks = cell(model, 'results', 'example-therapy');
    expect(flat(blocks).filter(({ kind }) => kind === 'fault')).toHaveLength(1);
    expect(figuresOf(blocks)).toHaveLength(4);
  });

  it('name a study, a therapy and a term that are not in the data set', () => {
    const sparse = createDataset(
      Object.values(dataset.disease).flatMap((disease) => [
        disease,
        ...disease.options.flatMap(({ therapy }) => dataset.therapy[therapy] ?? []),
      ]),
    );
    const model = make({ disease: 'systemic-sclerosis', dataset: sparse });
    expect(flat(cell(model, 'results', 'autologous-hsct')).some(({ kind }) => kind === 'fault')).toBe(true);
    expect(model.columns).toHaveLength(4);
    const without = make({
      disease: 'systemic-sclerosis',
      dataset: { ...dataset, therapy: { ...dataset.therapy, msc: undefined } } as unknown as typeof dataset,
    });
    expect(without.faults.map(({ message }) => message).join(' ')).toContain('msc');
    expect(without.columns.map(({ id }) => id)).not.toContain('msc');
  });
});

describe('terms', () => {
  it.each([en, fr])('are a name, an abbreviation said once, and a definition ($locale)', (locale) => {
    const { terms } = make({ disease: 'multiple-sclerosis', locale });
    for (const { term, abbreviation, definition, ...more } of terms?.items ?? []) {
      expect(more, term).toEqual({});
      expect(definition, term).toMatch(/\.$/);
      expect(abbreviation !== undefined && term.includes(abbreviation), term).toBe(false);
    }
    expect(terms?.items.length).toBeGreaterThan(0);
  });
});

describe('the shipped diseases', () => {
  it.each([
    ['systemic-sclerosis', en],
    ['systemic-sclerosis', fr],
    ['multiple-sclerosis', en],
    ['multiple-sclerosis', fr],
  ] as const)('have no fault anywhere, with every column (%s, %#)', (disease, locale) => {
    const therapies = dataset.disease[disease]?.options.map(({ therapy }) => therapy) ?? [];
    const model = make({ disease, locale, therapies, secondary: true });
    const faults = model.rows
      .flatMap(({ cells }) => cells.flatMap(({ blocks }) => flat(blocks)))
      .filter((block) => block.kind === 'fault');
    expect([...faults, ...model.faults]).toEqual([]);
    expect(model.references.items.filter(({ fault }) => fault)).toEqual([]);
  });
});
