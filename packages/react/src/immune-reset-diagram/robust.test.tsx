import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset, LimpideRecord, Procedure } from '@limpide/data';
import { ImmuneResetDiagram } from './ImmuneResetDiagram.js';
import { everything, locales, present, withRecord } from './ImmuneResetDiagram.fixtures.js';
import { ImmuneResetDiagram as StaticImmuneResetDiagram } from './ImmuneResetDiagram.server.js';
import { createImmuneResetDiagram } from './model.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const procedure = present(everything.procedure['autologous-hsct']);
const astis = present(everything.study['astis-2014']);
const source = present(everything.source['astis-2014']);
const wrong = (record: LimpideRecord, change: object): Dataset =>
  withRecord({ ...record, ...change } as LimpideRecord);
const firstStage = (change: unknown): Dataset =>
  wrong(procedure, { stages: [change, ...procedure.stages.slice(1)] });

/** What a publisher may get wrong: the data set, the record that is named, the place in it, the stages left. */
const mistakes: Readonly<Record<string, readonly [Dataset, string, string, number]>> = {
  'a day of checking in words': [
    wrong(procedure, { checkedOn: 'today' }),
    'procedure/autologous-hsct',
    'checkedOn',
    9,
  ],
  'a review without a name': [
    wrong(procedure, { review: { on: '2026-11-23' } }),
    'procedure/autologous-hsct',
    'review.name',
    9,
  ],
  'no principle': [wrong(procedure, { principle: undefined }), 'procedure/autologous-hsct', 'principle', 9],
  'a stage that is nothing': [firstStage(null), 'procedure/autologous-hsct', 'stages.0', 8],
  'a stage without duration': [
    firstStage({ ...present(procedure.stages[0]), duration: { kind: 'long' } }),
    'procedure/autologous-hsct',
    'stages.assessment.duration.kind',
    8,
  ],
  'outcomes that are a word': [wrong(astis, { outcomes: 'none' }), 'study/astis-2014', 'outcomes', 9],
  'an empty outcome': [
    wrong(astis, { outcomes: [null, ...astis.outcomes] }),
    'study/astis-2014',
    'outcomes.0',
    9,
  ],
  'a study without design': [wrong(astis, { design: undefined }), 'study/astis-2014', 'design', 9],
  'a source without status': [wrong(source, { status: undefined }), 'source/astis-2014', 'status', 9],
  'half a character in an identifier': [
    wrong(source, { doi: '10.1000/\ud800' }),
    'source/astis-2014',
    'doi',
    9,
  ],
};

describe.each(['en', 'fr'] as const)('a mistake in one record (%s)', (language) => {
  const locale = locales[language];

  it.each(Object.entries(mistakes))('costs that part alone: %s', (name, [dataset, record, path, stages]) => {
    const told = vi.spyOn(console, 'error');
    const { container } = render(
      <StaticImmuneResetDiagram
        donor="autologous"
        disease="systemic-sclerosis"
        locale={locale}
        dataset={dataset}
      />,
    );
    const faults = [...container.querySelectorAll('[data-part="fault"]')].map(
      ({ textContent }) => textContent,
    );
    // What nothing on the page refers to is not missed: an extra outcome that is empty.
    if (name !== 'an empty outcome') {
      expect(faults[0]).toContain(language === 'en' ? 'Not shown: in ‘' : 'Non affiché\u00a0: dans «\u00a0');
      expect(
        faults.every((fault) => fault.includes(record) && fault.includes(path)),
        faults.join('\n'),
      ).toBe(true);
    }
    expect(container.querySelectorAll('[data-part="stage"]')).toHaveLength(stages);
    expect(container.querySelectorAll('[data-part="risk"]').length).toBeGreaterThan(2);
    expect(container.textContent).not.toMatch(/NaN|undefined|null|Invalid|\[object/);
    expect(told).not.toHaveBeenCalled();
  });

  it.each([null, 42, {}])('names a disease that is none, and narrows nothing: %j', (disease) => {
    const html = renderToString(
      <ImmuneResetDiagram
        donor="autologous"
        disease={disease as never}
        locale={locale}
        dataset={everything}
      />,
    );
    expect(html).toContain('multiple-sclerosis');
    expect(html.match(/data-part="fault"/g)).toHaveLength(1);
  });

  it('names the fault of the procedure itself', () => {
    const html = renderToString(
      <ImmuneResetDiagram
        donor="autologous"
        locale={locale}
        dataset={wrong(procedure, { donor: 'autologous', therapy: 7 })}
      />,
    );
    expect(html).toContain('procedure/autologous-hsct');
    expect(html).toContain('therapy');
  });
});

describe('a figure that is recorded for some diseases', () => {
  const narrowed = (diseases: readonly string[]): Dataset =>
    withRecord({
      ...procedure,
      mortality: procedure.mortality.map((reference) => ({ ...reference, diseases })),
    } satisfies Procedure);
  const risks = (dataset: Dataset): number => {
    const model = createImmuneResetDiagram({
      locale: locales.en,
      dataset,
      donor: 'autologous',
      disease: 'systemic-sclerosis',
    });
    return model.kind === 'fault' ? -1 : model.risk.items.length;
  };

  it('is shown for these only', () => {
    expect(risks(narrowed(['systemic-sclerosis']))).toBeGreaterThan(2);
    expect(risks(narrowed(['multiple-sclerosis']))).toBe(0);
  });
});
