import { readdirSync, readFileSync } from 'node:fs';
import { records } from '@limpide/data';
import type { LimpideRecord, Provenance, Statement, TermText } from '@limpide/data/model';
import { describe, expect, it } from 'vitest';
import { evidenceRecords, numbersIn, numbersInText, resolveEvidence } from '../../data/test/evidence.js';

const folders = {
  disease: 'diseases',
  therapy: 'therapies',
  study: 'studies',
  regulation: 'regulations',
  procedure: 'procedures',
  product: 'products',
  approach: 'approaches',
  harmReport: 'harm-reports',
  warningSign: 'warning-signs',
  centerStandard: 'center-standards',
} as const;
type Told = Extract<LimpideRecord, { kind: keyof typeof folders }>;
const told = records.filter((record): record is Told => record.kind in folders);

interface Named {
  readonly name: string;
  readonly abbreviation?: string;
  readonly synonyms?: readonly string[];
}

const textOf = (record: Told): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../locales/en/records/${folders[record.kind]}/${record.id}.json`, import.meta.url),
      'utf8',
    ),
  );

/** Every string of a value, with the path to it. */
function strings(value: unknown, path = ''): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key));
}

/** All objects of a record that fulfil a test, wherever they stand. */
function find<T>(value: unknown, is: (candidate: Record<string, unknown>) => boolean): readonly T[] {
  if (Array.isArray(value)) return value.flatMap((item) => find<T>(item, is));
  if (typeof value !== 'object' || value === null) return [];
  const own = is(value as Record<string, unknown>) ? [value as T] : [];
  return [...own, ...Object.values(value).flatMap((inner) => find<T>(inner, is))];
}

const evidenceOf = (provenances: readonly Provenance[]): readonly number[] =>
  provenances.flatMap(({ evidence }) => (evidence ? numbersIn(resolveEvidence(evidence)) : []));

/** Numbers that a string of a record's text may contain. */
function allowed(record: Told, path: string): readonly number[] {
  const own = record.evidence ? numbersIn(resolveEvidence(record.evidence)) : [];
  const id = /statements\.([^.]+)$/.exec(path)?.[1];
  if (id !== undefined) {
    const statements = find<Statement>(record, (item) => item['kind'] === 'statement' && item['id'] === id);
    const durations = find<{ provenance: readonly Provenance[] }>(record, (item) => item['statement'] === id);
    return [...own, ...evidenceOf([...statements, ...durations].flatMap(({ provenance }) => provenance))];
  }
  return [
    ...own,
    ...evidenceOf(
      find<Provenance>(record, (item) => typeof item['evidence'] === 'string' && 'source' in item),
    ),
  ];
}

/** Figures written in digits; a number word in our sentences counts what the sentence lists. */
const digitsIn = (text: string): readonly number[] => numbersInText(text.replace(/\p{L}+/gu, ' '));

/** Names that hold a digit and no figure. */
const names =
  /CD\d+|T2\b|HLA-\w+|NEDA-3|EDSS|Fox ?P3|COVID-19|beta-1[ab]|IL-\d+|0\.5 ?×|SLS I+|CARE-MS [I]+|ICD-1[01]|phase \d(?:\/\d)?|type 1 diabetes/giu;

describe('figures in the texts of the records', () => {
  it.each(told.map((record) => [`${record.kind}/${record.id}`, record] as const))(
    '%s: each stands in its evidence',
    (_name, record) => {
      const invented = strings(textOf(record)).flatMap(({ path, text }) => {
        const known = allowed(record, path).map(Math.abs);
        return digitsIn(text.replace(names, ' '))
          .filter((figure) => !known.includes(figure))
          .map((figure) => `${path}: ${figure} in “${text}”`);
      });
      expect(invented.join('\n')).toBe('');
    },
  );
});

/** Figures left out on purpose, with the reason: `<pointer>` or `<pointer>=<figure>`. */
const omissions: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(new URL('../../data/test/', import.meta.url))
    .filter((file) => /^omissions\..*\.json$/.test(file))
    .map(
      (file) =>
        JSON.parse(readFileSync(new URL(`../../data/test/${file}`, import.meta.url), 'utf8')) as Record<
          string,
          string
        >,
    ),
);

describe('figures of the evidence', () => {
  const figureFields = ['exposed', 'comparator', 'effect', 'arms', 'value'];

  const figuresOfStudies = records
    .filter(({ kind }) => kind === 'study')
    .flatMap((study) => numbersIn(study as never));
  // A disease's statements cite results that the studies' own records hold.
  const withFigures = told.filter(({ kind }) => kind === 'study' || kind === 'procedure');

  it.each(withFigures.map((record) => [`${record.kind}/${record.id}`, record] as const))(
    '%s: none is lost on the way to the reader',
    (_name, record) => {
      const shown = [
        ...numbersIn(record as never),
        ...(record.kind === 'procedure' ? figuresOfStudies : []),
        ...strings(textOf(record)).flatMap(({ text }) => numbersInText(text)),
      ].map(Math.abs);
      const pointers = new Set(
        find<Provenance>(record, (item) => typeof item['evidence'] === 'string' && 'source' in item).map(
          ({ evidence }) => evidence ?? '',
        ),
      );
      const lost = [...pointers].flatMap((pointer) => {
        const node = resolveEvidence(pointer) as Record<string, unknown> | undefined;
        if (!pointer.includes('/') || typeof node !== 'object' || node === null || Array.isArray(node))
          return [];
        return figureFields
          .flatMap((field) => numbersIn((node[field] ?? null) as never))
          .filter(
            (figure) =>
              !shown.includes(Math.abs(figure)) &&
              omissions[pointer] === undefined &&
              omissions[`${pointer}=${figure}`] === undefined,
          )
          .map((figure) => `${pointer}: ${figure}`);
      });
      expect(lost.join('\n')).toBe('');
    },
  );
});

describe('the names', () => {
  const curly = (text: unknown): string | null =>
    typeof text === 'string' ? text.replaceAll("'", '’') : null;

  const namesOf = (language: 'en' | 'fr', folder: string, id: string): Named =>
    JSON.parse(
      readFileSync(new URL(`../locales/${language}/records/${folder}/${id}.json`, import.meta.url), 'utf8'),
    ) as Named;

  /** The fields of an entry that differ from the record’s words, as pointers. */
  const differing = (
    file: 'diseases' | 'conventional-therapies',
    folder: 'diseases' | 'therapies',
  ): readonly string[] =>
    evidenceRecords(file)
      .filter(({ id }) => told.some((record) => folders[record.kind] === folder && record.id === id))
      .flatMap((entry) =>
        (['en', 'fr'] as const).flatMap((language) => {
          const id = String(entry['id']);
          const names = namesOf(language, folder, id);
          const synonyms = (entry[`synonyms_${language}`] ?? []) as readonly string[];
          const isKept: Readonly<Record<string, boolean>> = {
            name: names.name === curly(entry[`name_${language}`]),
            abbreviation: (names.abbreviation ?? null) === entry[`abbreviation_${language}`],
            synonyms: synonyms.every((synonym) => names.synonyms?.includes(curly(synonym) ?? '')),
          };
          return Object.keys(isKept)
            .filter((field) => !isKept[field])
            .map((field) => `${file}#${id}/${field}_${language}`);
        }),
      )
      .filter((pointer) => omissions[pointer] === undefined);

  it('of the diseases, with their abbreviations and synonyms, are those of the evidence', () => {
    expect(differing('diseases', 'diseases')).toEqual([]);
  });

  it('of the treatments, with their abbreviations, are those of the evidence', () => {
    expect(differing('conventional-therapies', 'therapies')).toEqual([]);
  });
});

describe('the glossary', () => {
  const entries = evidenceRecords('glossary');
  const wordsOf = (language: 'en' | 'fr', id: string): TermText =>
    JSON.parse(
      readFileSync(new URL(`../locales/${language}/records/terms/${id}.json`, import.meta.url), 'utf8'),
    ) as TermText;
  const curly = (text: unknown): string | null =>
    typeof text === 'string' ? text.replaceAll("'", '’') : null;

  it('has the terms, abbreviations, variants and notes of the evidence, or a reason', () => {
    const differing = entries.flatMap((entry) => {
      const id = String(entry['id']);
      const [english, french] = [wordsOf('en', id), wordsOf('fr', id)];
      const met = [french.term, ...(french.variants ?? [])];
      const isKept: Readonly<Record<string, boolean>> = {
        term_en: english.term === curly(entry['term_en']),
        term_fr: french.term === curly(entry['term_fr']),
        abbreviation_en: (english.abbreviation ?? null) === entry['abbreviation_en'],
        abbreviation_fr: (french.abbreviation ?? null) === entry['abbreviation_fr'],
        variants_fr: (entry['variants_fr'] as readonly string[]).every((variant) => met.includes(variant)),
        usage_note: entry['usage_note'] === null || [english, french].some(({ usageNote }) => usageNote),
      };
      return Object.keys(isKept)
        .filter((field) => !isKept[field])
        .map((field) => `glossary#${id}/${field}`);
    });
    const excused = Object.keys(omissions).filter((pointer) => pointer.startsWith('glossary#'));
    expect(differing.sort()).toEqual(excused.sort());
  });

  it('has the grammar of the French terms', () => {
    const genders: Readonly<Record<string, string>> = { f: 'feminine', m: 'masculine' };
    const numbers: Readonly<Record<string, string>> = { sg: 'singular', pl: 'plural' };
    for (const entry of entries) {
      const partOfSpeech = String(entry['part_of_speech']).replace(' ', '-');
      const agreement = {
        gender: genders[String(entry['gender_fr'])],
        number: numbers[String(entry['number_fr'])],
      };
      expect(wordsOf('fr', String(entry['id'])).grammar, String(entry['id'])).toEqual(
        partOfSpeech === 'noun' ? { partOfSpeech, ...agreement } : { partOfSpeech },
      );
    }
  });

  it('defines each term in at most two sentences', () => {
    const terms = records.filter(({ kind }) => kind === 'term');
    const long = terms.flatMap(({ id }) =>
      (['en', 'fr'] as const)
        .map((language) => `${language} ${id}: ${wordsOf(language, id).definition}`)
        .filter((text) => (text.match(/[.!?](?=\s|$)/gu) ?? []).length > 2),
    );
    expect(long).toEqual([]);
  });

  it('has no figure of its own', () => {
    const invented = records.flatMap(({ kind, id }) => {
      if (kind !== 'term') return [];
      const known = numbersIn(entries.find((entry) => entry['id'] === id) ?? null);
      return strings(wordsOf('en', id))
        .flatMap(({ text }) => digitsIn(text))
        .filter((figure) => !known.includes(figure))
        .map((figure) => `${id}: ${figure}`);
    });
    expect(invented).toEqual([]);
  });
});
