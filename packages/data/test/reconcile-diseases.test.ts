import { describe, expect, it } from 'vitest';
import { records } from '../src/index.js';
import type { Code, Disease } from '../src/model/index.js';
import { evidenceRecords, resolveEvidence } from './evidence.js';
import { isOmitted, used } from './published.js';

const diseases = records.filter((record): record is Disease => record.kind === 'disease');
const entries = evidenceRecords('diseases');

const systems = {
  icd10: 'icd-10',
  icd11_mms: 'icd-11-mms',
  icd11_foundation: 'icd-11-foundation',
  mesh: 'mesh',
  mondo: 'mondo',
  orphanet: 'orphanet',
} as const;

interface EvidenceCode {
  readonly value: string;
  readonly verified: boolean;
  readonly note: string | null;
}

/** A code of the evidence in one line, in the edition that its note names. */
const codesIn = (entry: { readonly [key: string]: unknown }): readonly string[] =>
  Object.entries(entry['codes'] as Readonly<Record<keyof typeof systems, readonly EvidenceCode[]>>).flatMap(
    ([system, codes]) =>
      codes.map(({ value, verified, note }) =>
        line({
          system: note?.startsWith('US ICD-10-CM only')
            ? 'icd-10-cm'
            : systems[system as keyof typeof systems],
          value,
          verified,
        }),
      ),
  );
const line = ({ system, value, verified }: Code): string => `${system} ${value} ${String(verified)}`;

const isPublished = (pointer: string): boolean => used.has(pointer) || isOmitted(pointer);
const isThere = (pointer: string): boolean => {
  const value = resolveEvidence(pointer);
  const text = typeof value === 'object' && value !== null && 'text' in value ? value['text'] : value;
  return text !== undefined && text !== null;
};

describe('from the evidence to the records', () => {
  it('every disease is one record', () => {
    expect(diseases.map(({ evidence }) => evidence).sort()).toEqual(
      entries.map(({ id }) => `diseases#${String(id)}`).sort(),
    );
  });

  const known = entries.filter(({ id }) => diseases.some((disease) => disease.id === id));

  it.each(known.map((entry) => [String(entry['id']), entry] as const))(
    '%s has every code and every fact, or a reason',
    (id, entry) => {
      const disease = diseases.find((other) => other.id === id);
      expect(disease?.codes?.map(line).sort()).toEqual([...codesIn(entry)].sort());

      const pointer = `diseases#${id}`;
      const facts = disease?.facts?.map((fact) => fact.id) ?? [];
      // General knowledge, without a page to point at.
      const told = {
        organs: 'organs_affected',
        target: 'immune_target',
        symptoms: 'main_symptoms',
        note: 'note',
      };
      const untold = Object.entries(told).filter(
        ([fact, field]) =>
          isThere(`${pointer}/${field}`) && !facts.includes(fact) && !isPublished(`${pointer}/${field}`),
      );
      expect(untold).toEqual([]);

      const sourced = [
        `${pointer}/typical_onset`,
        `${pointer}/female_to_male`,
        ...(entry['prevalence'] as readonly unknown[]).map((_, index) => `${pointer}/prevalence/${index}`),
      ].filter((place) => isThere(place));
      expect(sourced.filter((place) => !isPublished(place))).toEqual([]);
    },
  );

  it('every treatment is an option for each disease that the evidence names', () => {
    const missing = evidenceRecords('conventional-therapies').flatMap((therapy) =>
      (therapy['disease_ids'] as readonly string[])
        .filter((id) =>
          diseases.some(
            (disease) =>
              disease.id === id &&
              disease.options.length > 0 &&
              !disease.options.some((option) => option.therapy === therapy['id']),
          ),
        )
        .map((id) => `${String(therapy['id'])} in ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('every study of a disease and a treatment stands in the disease’s options', () => {
    const lost = diseases.flatMap((disease) => {
      const listed = disease.options.flatMap((option) => [...option.keyStudies, ...option.studies]);
      return (
        records
          .filter((record) => record.kind === 'study')
          .filter((study) => study.diseases.includes(disease.id) && !listed.includes(study.id))
          // Treatments under development, which are no option yet, have studies too.
          .filter((study) => (study.therapies ?? []).length > 0)
          .filter(() => disease.options.length > 0)
          .map((study) => `${study.id} in ${disease.id}`)
      );
    });
    expect(lost).toEqual([]);
  });
});

describe('from the records to the evidence', () => {
  it('a fact that was not checked is not told as sourced', () => {
    const unchecked = diseases.flatMap((disease) =>
      (disease.facts ?? []).flatMap((fact) =>
        fact.provenance
          .map(({ evidence }) => evidence ?? '')
          .filter(
            (pointer) => (resolveEvidence(pointer) as { verified?: boolean } | undefined)?.verified === false,
          ),
      ),
    );
    expect(unchecked).toEqual([]);
  });
});
