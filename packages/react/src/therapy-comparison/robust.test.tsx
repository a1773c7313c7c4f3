import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset, Disease, LimpideRecord, Study } from '@limpide/data';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { TherapyComparison, type TherapyComparisonProps } from './TherapyComparison.js';
import { TherapyComparison as StaticTherapyComparison } from './TherapyComparison.server.js';
import {
  exampleDataset,
  exampleDisease,
  exampleSource,
  poorOutcomes,
  poorStudy,
  studiedTherapy,
} from './TherapyComparison.fixtures.js';
import { createTherapyComparison } from './model.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const locales = { en, fr } as const;
const faultsIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('[data-part="fault"]')].map(({ textContent }) => textContent ?? '');

/** The example with something else in one field of one record. */
const withChange = (record: LimpideRecord, change: object): Dataset =>
  exampleDataset({ ...record, ...change } as LimpideRecord);

/** The study with something else in its first outcome, a share of one group. */
const withOutcome = (change: object | null | string): Dataset =>
  withChange(poorStudy, {
    outcomes: poorOutcomes.map((outcome, index) =>
      index > 0 ? outcome : typeof change === 'object' && change ? { ...outcome, ...change } : change,
    ),
  });

const withoutField = <T extends object>(record: T, field: keyof T): T => {
  const { [field]: _, ...rest } = record;
  return rest as T;
};

const study = 'study/example-study';
const groups = (group: object): object => ({ groups: [{ group: 'treated', events: 5, n: 20, ...group }] });

/** What a publisher may get wrong: the data set, the record that is named, the place in it. */
const mistakes: Readonly<Record<string, readonly [Dataset, string, string]>> = {
  'a unit that no language knows': [
    withOutcome({ period: { kind: 'within', value: 12, unit: 'months' } }),
    study,
    'outcomes.single-arm.period.unit',
  ],
  'a length of time in words': [
    withOutcome({ period: { kind: 'within', value: 'twelve', unit: 'month' } }),
    study,
    'outcomes.single-arm.period.value',
  ],
  'a role in the plural': [withOutcome({ role: 'benefits' }), study, 'outcomes.single-arm.role'],
  'an unknown comparator': [withOutcome({ comparator: 'whatever' }), study, 'outcomes.single-arm.comparator'],
  'nobody counted': [withOutcome(groups({ events: 0, n: 0 })), study, 'outcomes.single-arm.groups.0.n'],
  'an empty group': [withOutcome({ groups: [null] }), study, 'outcomes.single-arm.groups.0'],
  'no groups': [withOutcome({ groups: undefined }), study, 'outcomes.single-arm.groups'],
  'a source in place of provenance': [
    withOutcome({ provenance: 'example-source' }),
    study,
    'outcomes.single-arm.provenance',
  ],
  'an outcome that is nothing': [withOutcome(null), study, 'outcomes.0'],
  'an outcome that is a word': [withOutcome('none'), study, 'outcomes.0'],
  'outcomes that are a word': [withChange(poorStudy, { outcomes: 'none' }), study, 'outcomes'],
  'a month that does not exist': [
    withChange(poorStudy, { design: { ...poorStudy.design, years: { from: '2001-13' } } }),
    study,
    'design.years.from',
  ],
  'a source without status': [
    exampleDataset(withoutField(exampleSource, 'status')),
    'source/example-source',
    'status',
  ],
  'half a character in an identifier': [
    withChange(exampleSource, { doi: '10.1000/\ud800' }),
    'source/example-source',
    'doi',
  ],
  'a therapy without harms': [
    exampleDataset(withoutField(studiedTherapy, 'harms')),
    'therapy/example-therapy',
    'harms',
  ],
};

describe.each(['en', 'fr'] as const)('a mistake in one record (%s)', (language) => {
  const locale = locales[language];

  it.each(Object.entries(mistakes))('is named, and all else is shown: %s', (_, [dataset, record, path]) => {
    const told = vi.spyOn(console, 'error');
    const { container } = render(
      <TherapyComparison disease={exampleDisease} dataset={dataset} locale={locale} />,
    );
    const faults = faultsIn(container);
    expect(faults[0]).toContain(language === 'en' ? 'Not shown: in ‘' : 'Non affiché\u00a0: dans «\u00a0');
    expect(
      faults.every((fault) => fault.includes(record)),
      faults.join('\n'),
    ).toBe(true);
    expect(
      faults.some((fault) => fault.includes(path)),
      faults.join('\n'),
    ).toBe(true);
    expect(container.querySelectorAll('[data-part="row"]')).toHaveLength(9);
    expect(container.textContent).toContain(language === 'en' ? 'Example usual care' : 'Soins exemples');
    expect(container.textContent).not.toMatch(/NaN|undefined|null|\[object/);
    expect(told).not.toHaveBeenCalled();
    expect(
      renderToString(
        <StaticTherapyComparison disease={exampleDisease} dataset={dataset} locale={locale} id="own" />,
      ),
    ).toContain(record);
  });

  it('keeps the other outcomes of a study', () => {
    const { container } = render(
      <TherapyComparison
        disease={exampleDisease}
        dataset={withOutcome({ role: 'benefits' })}
        locale={locale}
      />,
    );
    expect(container.querySelectorAll('[data-part="outcome"]')).toHaveLength(4);
  });

  it('says when it was checked only where that is a day', () => {
    const disease = { ...exampleDisease, checkedOn: 'today', review: { name: 'A', on: 'soon' } };
    const { container } = render(
      <TherapyComparison disease={disease} dataset={exampleDataset()} locale={locale} />,
    );
    expect(faultsIn(container)).toHaveLength(2);
    expect(faultsIn(container)[0]).toContain('checkedOn');
    expect(container.querySelectorAll('[data-part="row"]')).toHaveLength(9);
    expect(container.textContent).not.toMatch(/Invalid/);
  });

  it('shows the other options of a disease', () => {
    const [first, second] = exampleDisease.options;
    const disease = { ...exampleDisease, options: [{ ...first, keyStudies: null }, second, second] };
    const { container } = render(
      <TherapyComparison disease={disease as never} dataset={exampleDataset()} locale={locale} />,
    );
    expect(faultsIn(container)[0]).toContain('options.0.keyStudies');
    expect(container.querySelectorAll('[data-part="column-heading"]')).toHaveLength(1);
  });

  it.each([undefined, null, 42, {}, 'constructor'])('names a disease that is none: %j', (disease) => {
    const { container } = render(
      <TherapyComparison disease={disease as never} dataset={exampleDataset()} locale={locale} />,
    );
    expect(faultsIn(container)).toHaveLength(1);
    expect(faultsIn(container)[0]).toContain('example-disease');
  });
});

describe('a wrong prop', () => {
  const show = (props: Partial<TherapyComparisonProps>): HTMLElement =>
    render(<TherapyComparison disease={exampleDisease} dataset={exampleDataset()} locale={en} {...props} />)
      .container;

  it('that is no list does no harm', () => {
    expect(faultsIn(show({ questions: null as never }))).toEqual([]);
    cleanup();
    const container = show({ questions: 'results' as never, therapies: 7 as never });
    expect(faultsIn(container).join()).toMatch(/‘therapies’ is ‘7’.*‘questions’ is ‘results’/);
    expect(container.querySelectorAll('[data-part="row"]')).toHaveLength(9);
  });

  it('that is said twice is one fault', () => {
    const told = vi.spyOn(console, 'error');
    expect(faultsIn(show({ therapies: ['x', 'x'] }))).toHaveLength(1);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('another disease in place of the first', () => {
  const other: Disease = {
    ...exampleDisease,
    id: 'other-disease',
    options: exampleDisease.options.map((option) =>
      option.role === 'usual-care' ? option : { ...option, therapy: 'other-therapy' },
    ),
  };
  const dataset = exampleDataset({ ...studiedTherapy, id: 'other-therapy' });

  it('shows its own columns, and blames nobody for the earlier choice', () => {
    const changed = vi.fn();
    const { container, rerender } = render(
      <TherapyComparison
        disease={exampleDisease}
        dataset={dataset}
        locale={en}
        onTherapiesChange={changed}
      />,
    );
    const box = (name: string): HTMLInputElement => screen.getByLabelText(name);
    fireEvent.click(box('Example therapy'));
    expect(changed).toHaveBeenCalledWith(['example-usual-care'], {
      therapy: 'example-therapy',
      checked: false,
    });
    expect(container.querySelectorAll('[data-part="column-heading"]')).toHaveLength(1);
    rerender(<TherapyComparison disease={other} dataset={dataset} locale={en} />);
    expect(faultsIn(container)).toEqual([]);
    expect(container.querySelectorAll('[data-part="column-heading"]')).toHaveLength(2);
    rerender(<TherapyComparison disease={exampleDisease} dataset={dataset} locale={en} />);
    expect(box('Example therapy').checked).toBe(false);
  });
});

describe('a harm that is recorded for some diseases', () => {
  const harm = { kind: 'outcome', study: 'example-study', outcome: 'unknown-denominator' } as const;
  const harmful = (diseases?: readonly string[]): Dataset =>
    exampleDataset({ ...studiedTherapy, harms: [{ ...harm, ...(diseases && { diseases }) }] });
  const shows = (dataset: Dataset): boolean =>
    JSON.stringify(
      createTherapyComparison({ locale: en, dataset, disease: exampleDisease, questions: ['results'] }),
    ).includes('harms-of-therapy');

  it('is shown for these only', () => {
    expect(shows(harmful())).toBe(true);
    expect(shows(harmful(['example-disease']))).toBe(true);
    expect(shows(harmful(['other-disease']))).toBe(false);
  });
});

describe('a study that is read only in part', () => {
  it('is not said to report no harms', () => {
    const outcomes = (poorStudy.outcomes as Study['outcomes']).filter(({ role }) => role !== 'harm');
    const model = (list: readonly unknown[]): string =>
      JSON.stringify(
        createTherapyComparison({
          locale: en,
          dataset: withChange(poorStudy, { outcomes: list }),
          disease: exampleDisease,
        }),
      );
    const noHarms = JSON.stringify(en.messages['therapyComparison.noHarms']).slice(1, -1);
    expect(model(outcomes)).toContain(noHarms);
    expect(model([...outcomes, null])).not.toContain(noHarms);
  });
});
