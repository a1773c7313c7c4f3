import { describe, expect, it } from 'vitest';
import { dataset, type DiseaseId } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { createTherapyComparison } from './model.js';
import type { Block, SectionBlock, StudyBlock, TherapyComparisonModel } from './types.js';

const locales = { en, fr };

function make(
  disease: DiseaseId,
  language: 'en' | 'fr',
  therapies: readonly string[],
): TherapyComparisonModel {
  const questions = ['demands', 'results', 'certainty'] as const;
  const model = createTherapyComparison({
    locale: locales[language],
    dataset,
    disease,
    therapies,
    questions,
  });
  if (model.kind === 'fault') throw new Error(model.message);
  return model;
}

const cell = (model: TherapyComparisonModel, question: string, therapy: string): readonly Block[] =>
  model.rows.find(({ id }) => id === question)?.cells.find((other) => other.therapy === therapy)?.blocks ??
  [];

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...('blocks' in block ? flat(block.blocks) : [])]);

const notesOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])).join(' ');

const section = (blocks: readonly Block[], part: string): SectionBlock | undefined =>
  flat(blocks).find((block): block is SectionBlock => block.kind === 'section' && block.part === part);

const studiesOf = (blocks: readonly Block[]): readonly StudyBlock[] =>
  flat(blocks).filter((block): block is StudyBlock => block.kind === 'study');

const words = {
  en: {
    badge: 'No study of this disease',
    none: 'No study recorded here',
    several: 'studies of several or other diseases',
    borrowed: 'from studies of other or several conditions',
    stop: 'no reason to stop a treatment',
    guidance: 'A guideline is advice',
    hidden: 'Harms not shown: ‘Death caused by the transplant’',
  },
  fr: {
    badge: 'Aucune étude sur cette maladie',
    none: 'Aucune étude enregistrée ici',
    several: 'études sur plusieurs maladies',
    borrowed: 'viennent d’études sur d’autres maladies ou sur plusieurs maladies',
    stop: 'pas une raison d’arrêter un traitement',
    guidance: 'un avis d’experts',
    hidden: 'Risques non affichés\u00a0: «\u00a0Décès dû à la greffe\u00a0»',
  },
};

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const say = words[language];

  it.each(['systemic-sclerosis', 'multiple-sclerosis'] as const)(
    'results of many conditions together are not those of one disease (%s)',
    (disease) => {
      const model = make(disease, language, ['allogeneic-hsct']);
      const column = model.columns.find(({ id }) => id === 'allogeneic-hsct');
      expect(column).toMatchObject({ evidence: 'other-diseases', role: say.badge });
      const results = cell(model, 'results', 'allogeneic-hsct');
      const borrowed = section(results, 'of-other-diseases');
      expect(borrowed?.heading).toContain(say.several);
      expect(studiesOf(borrowed?.blocks ?? []).map(({ id }) => id)).toContain('greco-allo-2019');
      expect(studiesOf(results.filter((block) => block.kind !== 'section'))).toEqual([]);
      expect(notesOf(results)).toContain(say.borrowed);
      expect(notesOf(cell(model, 'certainty', 'allogeneic-hsct'))).toContain(say.borrowed);
    },
  );

  it('a guideline is no study, and harms of other diseases are said to be', () => {
    const model = make('chronic-inflammatory-demyelinating-polyneuropathy', language, ['autologous-hsct']);
    expect(model.columns[0]).toMatchObject({ evidence: 'none', role: say.none });
    const results = cell(model, 'results', 'autologous-hsct');
    expect(results.filter(({ kind }) => kind === 'more')).toEqual([]);
    expect(studiesOf(section(results, 'guidance')?.blocks ?? [])).toHaveLength(1);
    const certainty = cell(model, 'certainty', 'autologous-hsct');
    expect(certainty.filter(({ kind }) => kind === 'list')).toEqual([]);
    for (const answer of [results, certainty]) expect(notesOf(answer)).toContain(say.borrowed);
    expect(notesOf(certainty)).toContain(say.guidance);
  });

  it('usual care with harms alone gives no reason to stop it', () => {
    const crohn = make('crohn-disease', language, ['vedolizumab']);
    expect(notesOf(cell(crohn, 'results', 'glucocorticoids'))).toContain(say.stop);
    expect(notesOf(cell(crohn, 'results', 'vedolizumab'))).not.toContain(say.stop);
    const psoriasis = make('psoriasis', language, ['msc']);
    expect(notesOf(cell(psoriasis, 'results', 'methotrexate-low-dose'))).toContain(say.stop);
    expect(notesOf(cell(psoriasis, 'results', 'msc'))).not.toContain(say.stop);
  });

  it('hidden harms are named, deaths first', () => {
    const model = make('systemic-sclerosis', language, ['autologous-hsct']);
    expect(model.choices.status.join(' ')).toContain(say.hidden);
  });

  it('a study that shows its harms alone says its size and its limits with them', () => {
    const model = make('systemic-sclerosis', language, ['autologous-hsct']);
    const answer = section(cell(model, 'results', 'autologous-hsct'), 'harms-of-others');
    const harms = studiesOf(answer?.blocks ?? []);
    expect(harms.length).toBeGreaterThan(0);
    for (const { id, facts, cautions } of harms) {
      expect(facts.map(({ value }) => value).join(), id).toMatch(/\p{L}/u);
      expect(cautions?.items.length ?? 0, id).toBe(dataset.study[id]?.cautions.length);
    }
  });
});
