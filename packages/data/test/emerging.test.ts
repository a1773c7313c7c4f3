import { describe, expect, it } from 'vitest';
import { records } from '../src/index.js';
import type { LimpideRecord, RecordKind } from '../src/model/index.js';
import { evidenceRecords, resolveEvidence } from './evidence.js';
import { isOmitted, used } from './published.js';

type Entry = { readonly [key: string]: unknown; readonly id: string };
type Of<Kind extends RecordKind> = Extract<LimpideRecord, { kind: Kind }>;

const ofKind = <Kind extends RecordKind>(kind: Kind): readonly Of<Kind>[] =>
  records.filter((record): record is Of<Kind> => record.kind === kind);

const file = 'emerging-and-regulatory';
const list = (name: string): readonly Entry[] =>
  resolveEvidence(`${file}#/${name}`) as unknown as readonly Entry[];
const licensed = evidenceRecords('msc-studies').filter(
  ({ kind }) => kind === 'licensed-product',
) as unknown as readonly Entry[];

/** The list of the evidence that each kind of record comes from. */
const lists = [
  ['approach', file, list('emerging')],
  ['regulation', file, list('regulatory')],
  ['harmReport', file, list('documented_harms')],
  ['warningSign', file, list('red_flags')],
  ['product', 'msc-studies', licensed],
] as const;

/** The evidence of a record, as it stands there. */
const entryOf = (record: { readonly evidence?: string | undefined }): Entry =>
  resolveEvidence(record.evidence ?? '') as unknown as Entry;

describe('from the evidence to the records', () => {
  it.each(lists)('every entry is one %s record', (kind, name, entries) => {
    const published = ofKind(kind).map(({ evidence }) => evidence);
    const missing = entries
      .map(({ id }) => `${name}#${id}`)
      .filter((pointer) => published.filter((other) => other === pointer).length !== 1);
    expect(missing).toEqual([]);
  });

  it('every fact and harm of an approach is published', () => {
    const missing = list('emerging').flatMap((entry) =>
      ['key_facts', 'harms'].flatMap((field) =>
        (entry[field] as readonly unknown[])
          .map((_fact, index) => `${file}#${entry.id}/${field}/${index}`)
          .filter((pointer) => !used.has(pointer) && !isOmitted(pointer)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('every approval and withdrawal is published with what it means', () => {
    const missing = licensed
      .flatMap(({ id }) => [`msc-studies#${id}/approval`, `msc-studies#${id}/plain_note`])
      .filter((pointer) => !used.has(pointer));
    expect(missing).toEqual([]);
  });

  it('every field that was not verified is told as unknown, or has a reason', () => {
    const told = new Map(
      [...ofKind('approach'), ...ofKind('harmReport'), ...ofKind('product')].map(({ evidence, unknown }) => [
        evidence,
        unknown.length,
      ]),
    );
    const silent = lists.flatMap(([, name, entries]) =>
      entries.flatMap((entry) => {
        const fields = (entry['unverified_fields'] ?? []) as readonly string[];
        const pointer = `${name}#${entry.id}`;
        const untold = fields.filter((_field, index) => !isOmitted(`${pointer}/unverified_fields/${index}`));
        return untold.length === (told.get(pointer) ?? 0)
          ? []
          : [`${pointer}: ${untold.length} unverified, ${told.get(pointer) ?? 0} told`];
      }),
    );
    expect(silent).toEqual([]);
  });

  it('the handbook for patients is a source', () => {
    expect(used).toContain(`${file}#/isscr_handbook`);
  });
});

describe('from the records to the evidence', () => {
  const stages: Readonly<Record<string, string>> = {
    'clinical-early': 'early-clinical',
    'clinical-for-inherited-disease-preclinical-for-autoimmune': 'preclinical-for-autoimmune-disease',
  };

  it.each(ofKind('approach'))('approach $id says how far it has come, and since when', (approach) => {
    const entry = entryOf(approach);
    const stage = String(entry['stage']);
    expect(approach).toMatchObject({
      category: String(entry['category']).toLowerCase().replaceAll(' ', '-'),
      stage: stages[stage] ?? stage.replace(/^clinical-/, ''),
      asOf: entry['as_of'],
      diseases: entry['disease_ids'],
      registrations: entry['registration_ids'],
    });
  });

  it.each(ofKind('product'))('product $id has the dates of its licence', (product) => {
    const entry = entryOf(product);
    const approval = entry['approval'] as { readonly date: string; readonly withdrawn?: string };
    expect(product.licences.map(({ status, date }) => [status, date])).toEqual([
      ['authorized', approval.date],
      ...(approval.withdrawn ? [['withdrawn', approval.withdrawn]] : []),
    ]);
    expect(product).toMatchObject({
      donor: (entry['intervention'] as { readonly donor: string }).donor,
      diseases: entry['disease_ids'],
      registrations: entry['registration_ids'],
    });
  });

  it.each(ofKind('harmReport'))('report of harm $id counts the same people', (report) => {
    const entry = entryOf(report);
    expect(report).toMatchObject({ people: entry['n_people'], year: entry['year'] });
  });

  it.each(ofKind('regulation').filter(({ evidence }) => evidence?.startsWith(`${file}#`)))(
    'regulation $id has its date',
    (regulation) => {
      const posted = regulation.provenance.flatMap(({ evidence }) => {
        const node = resolveEvidence(evidence ?? '') as { readonly as_of?: string } | undefined;
        return node?.as_of ?? [];
      });
      expect([entryOf(regulation)['date'], ...posted]).toContain(regulation.date);
    },
  );

  it('the alert of 2019 takes its date from the official page', () => {
    const alert = ofKind('regulation').find(({ id }) => id === 'fda-exosome-nebraska-2019');
    expect(alert?.date).toBe('2019-12-09');
  });
});
