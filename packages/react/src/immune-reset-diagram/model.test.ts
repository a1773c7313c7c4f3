import { describe, expect, it } from 'vitest';
import { createDataset } from '@limpide/data';
import { multipleSclerosis as bundle } from '@limpide/data/bundles/multiple-sclerosis';
import { multipleSclerosis as ownBundle } from '@limpide/data/bundles/multiple-sclerosis/immune-reset-diagram';
import { multipleSclerosis as donorBundle } from '@limpide/data/bundles/multiple-sclerosis/immune-reset-diagram/allogeneic';
import {
  brokenFigure,
  everything,
  hostileSource,
  locales,
  ownDisease,
  present,
  unknownDisease,
  withoutProcedure,
  withoutSentence,
} from './ImmuneResetDiagram.fixtures.js';
import { createImmuneResetDiagram, type ImmuneResetDiagramInput } from './model.js';
import { sceneIds as ids } from './scenes.js';
import type { ImmuneResetDiagramModel, StageBlock } from './types.js';

const sceneIds = ids.autologous;

function modelOf(input: Partial<ImmuneResetDiagramInput> = {}): ImmuneResetDiagramModel {
  const model = createImmuneResetDiagram({
    locale: locales.en,
    dataset: everything,
    donor: 'autologous',
    ...input,
  });
  if (model.kind === 'fault') throw new Error(model.message);
  return model;
}

const blocksOf = (model: ImmuneResetDiagramModel): readonly StageBlock[] => [
  ...model.principle,
  ...model.risk.full.blocks,
  ...[...model.stages, ...model.aftercare.stages].flatMap(({ parts }) =>
    parts.flatMap(({ blocks }) => blocks),
  ),
];
const figuresOf = (model: ImmuneResetDiagramModel): Extract<StageBlock, { kind: 'figure' }>[] =>
  blocksOf(model).filter((block) => block.kind === 'figure');
const faultsOf = (model: ImmuneResetDiagramModel): readonly string[] => [
  ...[...blocksOf(model), ...model.faults, ...model.stages.flatMap(({ faults }) => faults)].flatMap(
    (block) => (block.kind === 'fault' ? [block.message] : []),
  ),
  ...model.references.items.flatMap(({ fault }) => fault?.message ?? []),
];

/** Every sentence of the diagram's own, without its first paragraph. */
const wordsOf = (model: ImmuneResetDiagramModel): string =>
  [
    model.title,
    model.risk.note,
    model.legend.note,
    ...[...model.stages, ...model.aftercare.stages].flatMap(({ heading, sceneText }) => [heading, sceneText]),
    ...blocksOf(model).map((block) =>
      block.kind === 'figure' ? block.outcome.sentence : 'text' in block ? block.text : '',
    ),
  ].join(' ');

describe.each(['en', 'fr'] as const)('the diagram in %s', (language) => {
  const locale = locales[language];
  const model = modelOf({ locale });

  it('has nine stages with a drawing, and aftercare without', () => {
    expect(model.stages.map(({ id }) => id)).toEqual(sceneIds);
    expect(model.stages.map(({ scene }) => scene?.id)).toEqual(sceneIds);
    expect(model.aftercare.stages.map(({ id }) => id)).toEqual(['revaccination', 'fertility']);
    expect(model.aftercare.stages.every(({ scene }) => scene === null)).toBe(true);
  });

  it('answers in every stage what, why, how long, what people notice, and the main risk', () => {
    for (const stage of [...model.stages, ...model.aftercare.stages]) {
      const asked = stage.parts.map(({ id }) => id);
      expect(asked, stage.id).toEqual(
        expect.arrayContaining(['what', 'why', 'duration', 'notice', 'mainRisk']),
      );
      expect(stage.parts.every(({ blocks }) => blocks.length > 0)).toBe(true);
    }
  });

  it('shows a figure of the main risk, or says that none was found', () => {
    for (const stage of [...model.stages, ...model.aftercare.stages]) {
      const risk = stage.parts.find(({ id }) => id === 'mainRisk');
      expect(
        risk?.blocks.some(({ kind }) => kind === 'figure' || kind === 'note'),
        stage.id,
      ).toBe(true);
    }
  });

  it('ends with what is not known and that the disease can come back', () => {
    const last = present(model.stages.at(-1));
    const unknown = present(last.parts.find(({ id }) => id === 'unknown'));
    expect(unknown.blocks.length).toBeGreaterThan(3);
    expect(JSON.stringify(unknown)).toMatch(/come back|revenir/);
  });

  it('says "reset" only as an aim', () => {
    expect(model.aim).toMatch(language === 'en' ? /aims to ‘reset’/ : /vise à «\u00a0réinitialiser\u00a0»/);
    expect(wordsOf(model)).not.toMatch(/reset|réinitialis/i);
  });

  it('never says cured', () => {
    // In French, « cure » is a course of treatment.
    expect(wordsOf(model)).not.toMatch(language === 'en' ? /cure/i : /guér/i);
  });

  it('gives a source, a period, people, a comparison and a certainty with every figure', () => {
    expect(figuresOf(model).length).toBeGreaterThan(8);
    for (const { outcome, population, citations } of figuresOf(model)) {
      expect(outcome.period && outcome.comparator && outcome.certainty.label && population).toBeTruthy();
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it('has no fault', () => {
    expect(faultsOf(model)).toEqual([]);
  });
});

describe.each(['en', 'fr'] as const)('a transplant from a donor in %s', (language) => {
  const locale = locales[language];
  const model = modelOf({ locale, donor: 'allogeneic', disease: 'systemic-sclerosis' });

  it('has five stages with a drawing, each with what is asked of it', () => {
    expect(model.stages.map(({ scene }) => scene?.id)).toEqual(ids.allogeneic);
    for (const { parts } of model.stages) expect(parts.map(({ id }) => id)).toContain('mainRisk');
    expect(faultsOf(model)).toEqual([]);
  });

  it('never speaks of the person’s own cells as those given', () => {
    expect(`${model.title} ${model.aim}`).not.toMatch(/your own|autogreffe/i);
    expect(model.legend.items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['donor', 'donor-stem']),
    );
  });

  it('calls graft-versus-autoimmunity a hypothesis, and no drawing claims it', () => {
    const words = wordsOf(model);
    expect(words).toMatch(language === 'en' ? /This is a hypothesis/ : /C’est une hypothèse/);
    for (const { sceneText } of model.stages)
      expect(sceneText).not.toMatch(/hold back|freine|remove|élimin|destroy|détrui/i);
  });

  it('says how long a stage lasts, or that this is not recorded', () => {
    const note = language === 'en' ? 'Not recorded here' : 'Non renseigné ici';
    const silent = model.stages.filter(({ parts }) =>
      parts.some(
        ({ id, blocks }) =>
          id === 'duration' && blocks.some((block) => 'text' in block && block.text === note),
      ),
    );
    expect(silent.map(({ id }) => id)).toEqual(['donor', 'graft-versus-host']);
  });

  it('says that no figure is about this disease alone, and shows none that is', () => {
    expect(model.noOwnFigures).toMatch(language === 'en' ? /alone/ : /propre à cette maladie/);
    for (const { outcome } of figuresOf(model))
      expect(present(everything.study[outcome.study]).diseases).toEqual(['many-conditions']);
  });

  it('needs no more than its bundle', () => {
    const lean = modelOf({
      locale,
      donor: 'allogeneic',
      disease: 'multiple-sclerosis',
      dataset: createDataset(donorBundle),
    });
    expect(faultsOf(lean)).toEqual([]);
  });

  it('that the data set lacks names the bundle to add', () => {
    const found = createImmuneResetDiagram({
      locale,
      donor: 'allogeneic',
      disease: 'multiple-sclerosis',
      dataset: createDataset(ownBundle),
    });
    expect(found.kind === 'fault' && found.message).toContain(
      '@limpide/data/bundles/multiple-sclerosis/immune-reset-diagram/allogeneic',
    );
  });
});

describe('figures of one disease', () => {
  it.each(['systemic-sclerosis', 'multiple-sclerosis'] as const)(
    'are those of its studies (%s)',
    (disease) => {
      const model = modelOf({ disease });
      expect(model.risk.items.length).toBeGreaterThan(1);
      for (const { outcome } of figuresOf(model)) {
        const { diseases } = present(everything.study[outcome.study]);
        expect(
          diseases.some((tag) => tag === disease || tag === 'many-conditions'),
          outcome.study,
        ).toBe(true);
      }
    },
  );

  it.each(['systemic-sclerosis', 'multiple-sclerosis', undefined] as const)(
    'stand on one denominator in the strip, the stages and the figures in full (%s)',
    (disease) => {
      const model = modelOf({ disease });
      const frequencies = new Map<string, string>();
      for (const { outcome } of figuresOf(model).filter((figure) => figure.outcome.groups.length > 0)) {
        const id = `${outcome.study}/${outcome.id}`;
        const shown = outcome.groups.map(({ frequency }) => frequency).join();
        expect(frequencies.get(id) ?? shown, id).toBe(shown);
        frequencies.set(id, shown);
      }
      const denominators = figuresOf(model).flatMap(({ outcome }) => outcome.denominator ?? []);
      expect(denominators.length).toBeGreaterThan(3);
      expect(new Set(denominators).size).toBe(1);
    },
  );

  it('keep their denominator when more are asked for', () => {
    const stripOf = (secondary: boolean): readonly string[] =>
      figuresOf(modelOf({ disease: 'multiple-sclerosis', secondary })).map(
        ({ outcome }) => `${outcome.study}/${outcome.id} ${outcome.groups.map(({ frequency }) => frequency)}`,
      );
    expect(stripOf(true)).toEqual(expect.arrayContaining([...stripOf(false)]));
  });

  it('name their disease in the strip where the title does not', () => {
    const named = (model: ImmuneResetDiagramModel): Record<string, string | undefined> =>
      Object.fromEntries(
        model.risk.items.flatMap((item) =>
          item.kind === 'risk' ? [[item.figure.outcome.study, item.disease]] : [],
        ),
      );
    const all = named(modelOf({ locale: locales.fr }));
    expect(all).toMatchObject({
      'astis-2014': 'sclérodermie systémique',
      'burt-ms-2021': 'sclérose en plaques',
    });
    expect(Object.values(all)).not.toContain(undefined);
    const one = named(modelOf({ disease: 'multiple-sclerosis' }));
    expect(one['burt-ms-2021']).toBeUndefined();
    // Many diseases have no one name: their people are described.
    expect(one['sfgm-tc-2019']).toMatch(/^94 adults/);
  });

  it('name the people of a study whose disease has no record', () => {
    const dataset = { ...everything, disease: {} };
    const item = modelOf({ dataset }).risk.items[0];
    expect(item).toMatchObject({ kind: 'risk' });
    if (item?.kind === 'risk') expect(item.disease).toBe(item.figure.population);
  });

  it('need no more than the bundle of the disease', () => {
    const dataset = createDataset(bundle);
    expect(faultsOf(modelOf({ dataset, disease: 'multiple-sclerosis' }))).toEqual([]);
  });

  it('are said to be missing where there are none', () => {
    const { risk, title, stages } = modelOf({ disease: ownDisease });
    expect(title).toContain('sarcoidosis');
    expect(
      risk.items.every((item) => item.kind === 'risk' && item.figure.outcome.study !== 'astis-2014'),
    ).toBe(true);
    expect(risk.note).not.toBe('');
    expect(stages).toHaveLength(9);
  });
});

describe('what was read only in a secondary account', () => {
  const duration = (model: ImmuneResetDiagramModel): readonly StageBlock[] =>
    present(model.stages[2]?.parts.find(({ id }) => id === 'duration')).blocks;

  it('is not shown, and the reader is told', () => {
    expect(duration(modelOf())).toEqual([
      { kind: 'note', text: 'Found only in a secondary account, so not shown' },
    ]);
  });

  it('is shown when asked for', () => {
    expect(duration(modelOf({ secondary: true }))[0]).toMatchObject({ kind: 'statement' });
  });
});

describe.each(['en', 'fr'] as const)('a fault in %s', (language) => {
  const locale = locales[language];
  const named = (message: string | undefined, ...parts: string[]): void => {
    for (const part of parts) expect(message).toContain(part);
    expect(message).toMatch(
      language === 'en' ? /^(Not shown|No link)/ : /^(Non affiché|Pas de lien|Aucun lien)/,
    );
  };

  it('of the disease leaves the stages', () => {
    const model = modelOf({ locale, disease: unknownDisease });
    named(model.faults[0]?.message, 'disease', unknownDisease, 'systemic-sclerosis');
    expect(model.stages).toHaveLength(9);
  });

  it('of the donor names what is allowed', () => {
    const model = createImmuneResetDiagram({
      locale,
      dataset: everything,
      donor: 'sibling' as 'autologous',
    });
    expect(model.kind).toBe('fault');
    if (model.kind === 'fault') named(model.message, 'donor', 'sibling', 'autologous');
  });

  it('of the stage leaves the others', () => {
    const model = modelOf({ locale, stage: 'recovery' as 'aplasia' });
    named(model.faults[0]?.message, 'stage', 'recovery', 'aplasia');
  });

  it('of a figure stands in its place', () => {
    const model = modelOf({ locale, dataset: brokenFigure, disease: 'systemic-sclerosis' });
    named(faultsOf(model)[0], 'astis-2014', 'events', '80 / 79');
    expect(figuresOf(model).length).toBeGreaterThan(3);
  });

  it('of a missing sentence stands in its place', () => {
    const model = modelOf({ locale: withoutSentence(locale) });
    const faults = faultsOf(model);
    expect(faults).toHaveLength(1);
    named(faults[0], 'aplasia', 'low-counts');
  });

  it('of a missing procedure text is one message', () => {
    const model = createImmuneResetDiagram({
      locale: withoutProcedure(locale),
      dataset: everything,
      donor: 'autologous',
    });
    expect(model.kind).toBe('fault');
    if (model.kind === 'fault') named(model.message, 'procedure/autologous-hsct');
  });

  it('of an address gives no link', () => {
    const model = modelOf({ locale, dataset: hostileSource, disease: 'systemic-sclerosis' });
    named(faultsOf(model)[0], 'astis-2014', 'url', 'javascript:alert(1)');
    expect(JSON.stringify(blocksOf(model))).not.toContain('javascript:');
  });
});

it('has ids of its own for each donor and disease where none is given', () => {
  const input = { locale: locales.en, dataset: everything } as const;
  const ids = (['autologous', 'allogeneic'] as const).flatMap((donor) =>
    (['systemic-sclerosis', 'multiple-sclerosis', undefined] as const).map((disease) => {
      const model = createImmuneResetDiagram({ ...input, donor, disease });
      return model.kind === 'fault' ? model.message : model.id;
    }),
  );
  expect(new Set(ids).size).toBe(6);
});
