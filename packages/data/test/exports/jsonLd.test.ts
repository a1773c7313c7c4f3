import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDataset, dataset, selectDisease } from '../../src/index.js';
import { jsonLdText, toJsonLd, type JsonLdDocument, type JsonLdNode } from '../../src/exports/jsonLd.js';
import type { Words } from '../../src/exports/jsonLd.js';
import type { Disease } from '../../src/model/types.js';
import { schemaOrgFaults } from './checkSchemaOrg.js';
import { must } from './must.js';
import { shippedWords } from './words.js';

const words = { en: shippedWords('en'), fr: shippedWords('fr') };
const page = {
  url: 'https://example.org/fr/sep',
  translations: { en: 'https://example.org/en/ms', fr: 'https://example.org/fr/sep' },
};
const ms = selectDisease(dataset, 'multiple-sclerosis');
const french = toJsonLd(ms, { words: words.fr, page });
const small = toJsonLd(
  createDataset([
    must(dataset.disease['systemic-sclerosis']),
    must(dataset.therapy['autologous-hsct']),
    must(dataset.study['astis-2014']),
    must(dataset.source['astis-2014']),
  ]),
  { words: words.en },
);

const nodeOf = (document: JsonLdDocument, id: string): JsonLdNode | undefined =>
  document['@graph'].find((node) => node['@id'] === id);
const idsOf = (document: JsonLdDocument): readonly string[] => document['@graph'].map((node) => node['@id']);

/** Every `@id` that a value points at. */
const links = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).length === 1 && '@id' in value
      ? [String(value['@id'])]
      : Object.values(value).flatMap(links);

const setField = (document: JsonLdDocument, type: string, field: string, value: unknown): object => {
  const copy = structuredClone(document) as unknown as { '@graph': Record<string, unknown>[] };
  const node = copy['@graph'].find((each) => each['@type'] === type);
  must(node)[field] = value;
  return copy;
};

const faulty = {
  'a misspelt property': setField(small, 'MedicalCondition', 'alternateNames', 'MS'),
  'a property of another type': setField(
    small,
    'MedicalTherapy',
    'trialDesign',
    'https://schema.org/OpenTrial',
  ),
  'an unknown type': setField(small, 'MedicalTrial', '@type', 'MedicalExperiment'),
  'an unknown word of an enumeration': setField(
    small,
    'MedicalTrial',
    'trialDesign',
    'https://schema.org/OpenLabelTrial',
  ),
  'a code of the wrong type': setField(small, 'MedicalCondition', 'code', {
    '@type': 'MedicalCodes',
    codeValue: 'G35',
  }),
};

describe('JSON-LD and the vocabulary of schema.org', () => {
  let faults: Readonly<Record<string, readonly string[]>>;
  beforeAll(() => {
    const whole = toJsonLd(dataset, { words: words.en });
    faults = schemaOrgFaults({ french, whole, small, ...faulty });
  }, 180_000);

  it('holds a disease with its page, and all shipped records', () => {
    expect({ french: faults['french'], whole: faults['whole'], small: faults['small'] }).toEqual({
      french: [],
      whole: [],
      small: [],
    });
  });

  it.each(Object.keys(faulty))('finds %s: the check is no rubber stamp', (fault) => {
    expect(faults[fault]).not.toEqual([]);
  });
});

describe('JSON-LD of the shipped records', () => {
  it('names each record by the same @id in every language', () => {
    expect(idsOf(toJsonLd(dataset, { words: words.en }))).toEqual(
      idsOf(toJsonLd(dataset, { words: words.fr })),
    );
    const whole = toJsonLd(dataset, { words: words.fr, base: 'https://example.org/id/' });
    expect(idsOf(whole)).toContain('https://example.org/id/disease/multiple-sclerosis');
    expect(new Set(idsOf(whole)).size).toBe(whole['@graph'].length);
  });

  it('points only at nodes of the same graph', () => {
    const known = new Set(idsOf(french));
    expect(links(french['@graph']).filter((id) => !known.has(id))).toEqual([]);
  });

  it('writes names in the language of the page, titles in their own', () => {
    expect(nodeOf(french, 'urn:limpide:disease/multiple-sclerosis')?.['name']).toBe('sclérose en plaques');
    expect(nodeOf(french, page.url)).toMatchObject({
      inLanguage: 'fr',
      about: { '@id': 'urn:limpide:disease/multiple-sclerosis' },
      workTranslation: { '@id': 'https://example.org/en/ms', inLanguage: 'en' },
    });
    expect(nodeOf(french, 'urn:limpide:source/edusep')?.['inLanguage'] ?? 'fr').toBe('fr');
  });

  it('holds verified codes alone', () => {
    for (const disease of Object.values(dataset.disease)) {
      const node = nodeOf(
        toJsonLd(selectDisease(dataset, disease.id), { words: words.en }),
        `urn:limpide:disease/${disease.id}`,
      );
      const codes = ([node?.['code'] ?? []].flat() as { codeValue: string }[]).map(
        ({ codeValue }) => codeValue,
      );
      expect(codes).toEqual(
        (disease.codes ?? []).filter(({ verified }) => verified).map(({ value }) => value),
      );
    }
  });

  it('neither rates evidence nor calls a studied treatment possible', () => {
    expect(JSON.stringify(toJsonLd(dataset, { words: words.en }))).not.toMatch(
      /evidenceLevel|EvidenceLevel|possibleTreatment|recommendationStrength/,
    );
  });

  it('holds no candidate DOI', () => {
    const text = JSON.stringify(toJsonLd(dataset, { words: words.en }));
    const confirmed = new Set(Object.values(dataset.source).map(({ doi }) => doi));
    for (const { doiCandidate } of Object.values(dataset.source))
      if (doiCandidate && !confirmed.has(doiCandidate)) expect(text).not.toContain(doiCandidate);
  });

  it('leaves a record without words in the language out', () => {
    const silent = toJsonLd(ms, { words: { lang: 'de', of: () => undefined } });
    expect(silent['@graph'].every((node) => node['@id'].startsWith('urn:limpide:source/'))).toBe(true);
  });
});

describe('review', () => {
  const [first, second] = Object.values(dataset.disease) as [Disease, Disease];
  const pageOf = (...diseases: readonly Disease[]): JsonLdNode | undefined =>
    nodeOf(toJsonLd(createDataset(diseases), { words: words.fr, page }), page.url);

  it('is told of no shipped page: nobody has reviewed one', () => {
    expect(nodeOf(french, page.url)).not.toHaveProperty('lastReviewed');
  });

  it('is dated by the oldest review, of named persons', () => {
    const one: Disease = { ...first, review: { name: 'A. Person', on: '2027-02-01' } };
    const other: Disease = { ...second, review: { name: 'B. Person', on: '2027-01-05' } };
    expect(pageOf(one, other)).toMatchObject({
      lastReviewed: '2027-01-05',
      reviewedBy: [{ name: 'A. Person' }, { name: 'B. Person' }],
    });
    expect(pageOf(one, second)).not.toHaveProperty('lastReviewed');
  });
});

describe('jsonLdText', () => {
  it('reads back the same, and cannot end the script element', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('</script>', '<!--', '<script', '&lt;', '\u2028'),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const of: Words['of'] = () => ({ name: text || 'x' }) as never;
          const document = toJsonLd(ms, { words: { lang: 'fr', of } });
          const written = jsonLdText(document);
          expect(written).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(written)).toEqual(document);
        },
      ),
      { numRuns: 50 },
    );
  });
});
