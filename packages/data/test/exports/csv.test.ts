import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, evidenceRows, toCsv, type Words } from '../../src/exports/csv.js';
import { createDataset, dataset, selectDisease } from '../../src/index.js';
import type { Outcome, Study } from '../../src/model/types.js';
import { must } from './must.js';
import { shippedWords } from './words.js';

type Row = Readonly<Record<(typeof columns)[number], string>>;
const read = (text: string): readonly Row[] => parse(text, { columns: true });

const rows = read(toCsv(dataset, shippedWords('fr')));
const studies: readonly Study[] = Object.values(dataset.study);
const outcomes = studies.flatMap((study) => study.outcomes.map((outcome) => ({ study, outcome })));
const rowsOf = (study: Study, outcome: Outcome): readonly Row[] =>
  rows.filter((row) => row.study === study.id && row.outcome === outcome.id);

/** A cell as the record has it: a figure, or nothing. */
const figure = (text: string): number | null => (text === '' ? null : Number(text));

/** The arms of an outcome as the schema writes them, read here without the export's help. */
function armsOf(outcome: Outcome): readonly Readonly<Record<string, unknown>>[] {
  if ('groups' in outcome) return outcome.groups.map(({ group, ...rest }) => ({ arm: group, ...rest }));
  if (!('arms' in outcome)) return [];
  return outcome.kind === 'continuous'
    ? outcome.arms.flatMap(({ arm, points }) => points.map((point) => ({ arm, ...point })))
    : outcome.arms;
}

describe('CSV of the shipped studies', () => {
  it('has one row per arm, one per time of a measured quantity, and one for an outcome without arms', () => {
    const expected = outcomes.map(({ outcome }) => Math.max(1, armsOf(outcome).length));
    expect(rows).toHaveLength(expected.reduce((sum, count) => sum + count, 0));
    for (const [index, { study, outcome }] of outcomes.entries())
      expect(rowsOf(study, outcome)).toHaveLength(must(expected[index]));
  });

  it('holds every figure of the records, and no other', () => {
    for (const { study, outcome } of outcomes) {
      const found = rowsOf(study, outcome);
      const arms = armsOf(outcome);
      if (arms.length === 0) expect(found.map(({ arm, n }) => arm + n)).toEqual(['']);
      for (const [index, arm] of arms.entries()) {
        const row = must(found[index]);
        const { interval, range, interquartileRange, at } = arm as {
          readonly [key: string]:
            { readonly low: number; readonly high: number; readonly level?: number } | undefined;
        };
        expect({
          arm: row.arm,
          events: figure(row.events),
          n: figure(row.n),
          percent: figure(row.percent),
          value: figure(row.value),
          interval: [row.interval_low, row.interval_high, row.interval_level].map(figure),
          range: [row.range_low, row.range_high].map(figure),
          iqr: [row.iqr_low, row.iqr_high].map(figure),
          sd: figure(row.standard_deviation),
          at: row.at_unit === '' ? row.at || undefined : { value: Number(row.at), unit: row.at_unit },
        }).toEqual({
          arm: arm['arm'],
          events: arm['events'] ?? null,
          n: arm['n'] ?? null,
          percent: arm['percent'] ?? null,
          value: arm['value'] ?? null,
          interval: [interval?.low ?? null, interval?.high ?? null, interval?.level ?? null],
          range: [range?.low ?? null, range?.high ?? null],
          iqr: [interquartileRange?.low ?? null, interquartileRange?.high ?? null],
          sd: arm['standardDeviation'] ?? null,
          at,
        });
      }
    }
  });

  it('says of every row what makes its figure true', () => {
    for (const { study, outcome } of outcomes) {
      const { effect, certainty, provenance } = outcome;
      for (const row of rowsOf(study, outcome)) {
        expect(row).toMatchObject({
          kind: outcome.kind,
          role: outcome.role,
          design: study.design.type,
          status: study.status,
          diseases: study.diseases.join(' '),
          population: outcome.population,
          comparator: outcome.comparator,
          analysis: outcome.analysis,
          direction: outcome.direction ?? '',
          effect_measure: effect?.measure ?? '',
          effect_value: String(effect?.value ?? ''),
          effect_low: String(effect?.interval?.low ?? ''),
          effect_high: String(effect?.interval?.high ?? ''),
          effect_level: String(effect?.interval?.level ?? ''),
          certainty: certainty.kind === 'rated' ? certainty.level : 'notRated',
          certainty_rater: certainty.kind === 'rated' ? certainty.rater : '',
          certainty_year: certainty.kind === 'rated' ? String(certainty.year) : '',
          secondary: provenance.every(({ kind }) => kind === 'secondary') ? 'yes' : 'no',
          same_people_as: study.samePeopleAs.join(' '),
        });
        expect(row.period.startsWith(outcome.period.kind)).toBe(true);
        expect(row.sources.split(' ')).toEqual([...new Set(provenance.map(({ source }) => source))]);
      }
    }
  });

  it('holds labels in the language of the words, and none without words', () => {
    const row = rows.find(
      ({ study, outcome }) => study === 'astis-2014' && outcome === 'treatment-related-death',
    );
    expect(row).toMatchObject({ language: 'fr', study_label: 'ASTIS' });
    expect(row?.outcome_label).toMatch(/^Décès/);
    const bare = read(toCsv(dataset)).filter(({ study }) => study === 'astis-2014');
    expect(new Set(bare.map(({ outcome_label, language }) => outcome_label + language))).toEqual(
      new Set(['']),
    );
  });

  it('gives no candidate DOI', () => {
    const confirmed = new Set(Object.values(dataset.source).map(({ doi }) => doi));
    const dois = rows.flatMap(({ doi }) => (doi === '' ? [] : doi.split(' ')));
    expect(dois.filter((doi) => !confirmed.has(doi))).toEqual([]);
  });

  it('of one disease holds the studies that include it', () => {
    const found = new Set(
      read(toCsv(selectDisease(dataset, 'systemic-sclerosis'))).map(({ study }) => study),
    );
    expect(found).toContain('scot-2018');
    expect(found).not.toContain('mist-2019');
  });
});

describe('any text in a cell', () => {
  const template = must(dataset.study['astis-2014']);
  const cellsWith = (label: string): { readonly text: string; readonly row: Row } => {
    const of: Words['of'] = () => ({ name: label }) as never;
    const text = toCsv(createDataset([template]), { lang: 'en', of });
    return { text, row: must(read(text)[0]) };
  };

  it('comes back as it was, where it is no formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const back = cellsWith(label).row.study_label;
        expect([label, `'${label}`]).toContain(back);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n-1'])(
    'cannot run as a formula: %j',
    (label) => {
      expect(cellsWith(label).row.study_label).toBe(`'${label}`);
    },
  );

  it('keeps every line of the file a row: quotes, commas and line breaks stay within their cell', () => {
    const { text, row } = cellsWith('a "b", c\r\nd');
    expect(row.study_label).toBe('a "b", c\r\nd');
    expect(text).toContain('"a ""b"", c\r\nd"');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('leaves negative figures figures', () => {
    const negative = evidenceRows(dataset).filter(({ effect_value }) => Number(effect_value) < 0);
    expect(negative.length).toBeGreaterThan(0);
    const [first] = negative;
    const row = rows.find(({ study, outcome }) => study === first?.study && outcome === first.outcome);
    expect(row?.effect_value).toBe(String(first?.effect_value));
  });
});
