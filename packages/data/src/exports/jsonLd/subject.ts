import { codeLink } from '../../codes.js';
import type { Code, Disease, Study, Therapy } from '../../model/types.js';
import { idOf, linksTo, withValues, type JsonLdContext, type JsonLdFields, type JsonLdNode } from './node.js';

/** Names of the classifications, the same in every language. */
const systems = {
  'icd-10': 'ICD-10',
  'icd-10-cm': 'ICD-10-CM',
  'icd-11-mms': 'ICD-11',
  'icd-11-foundation': 'ICD-11 Foundation',
  mesh: 'MeSH',
  mondo: 'MONDO',
  orphanet: 'ORPHA',
} as const satisfies Record<Code['system'], string>;

/** Codes that were read on a page; the others are left out. */
const codeNodes = (codes: readonly Code[] | undefined): readonly JsonLdFields[] =>
  (codes ?? [])
    .filter(({ verified }) => verified)
    .map((code) => ({
      '@type': 'MedicalCode',
      ...withValues({
        codeValue: code.value,
        codingSystem: systems[code.system],
        url: codeLink(code) ?? undefined,
      }),
    }));

/** Studies and guidelines about a disease or therapy, apart as schema.org has them. */
function evidenceAbout(context: JsonLdContext, concerns: (study: Study) => boolean): JsonLdFields {
  const about = Object.values(context.dataset.study).filter(concerns);
  const ids = (guideline: boolean): readonly string[] =>
    about.filter(({ design }) => (design.type === 'guideline') === guideline).map(({ id }) => id);
  return withValues({
    study: linksTo(context, 'study', ids(false)),
    guideline: linksTo(context, 'study', ids(true)),
  });
}

/** A disease with its verified codes; `undefined` where it has no words in the language. */
export function conditionNode(context: JsonLdContext, disease: Disease): JsonLdNode | undefined {
  const text = context.words.of<'disease'>(disease);
  if (text?.name === undefined) return undefined;
  return {
    '@type': 'MedicalCondition',
    '@id': idOf(context, 'disease', disease.id),
    ...withValues({
      name: text.name,
      alternateName: [...(text.abbreviation ? [text.abbreviation] : []), ...(text.synonyms ?? [])],
      description: text.summary,
      code: codeNodes(disease.codes),
    }),
    ...evidenceAbout(context, ({ diseases }) => diseases.includes(disease.id)),
  };
}

/** A therapy; `undefined` where it has no words in the language. */
export function therapyNode(context: JsonLdContext, therapy: Therapy): JsonLdNode | undefined {
  const text = context.words.of<'therapy'>(therapy);
  if (text?.name === undefined) return undefined;
  return {
    '@type': 'MedicalTherapy',
    '@id': idOf(context, 'therapy', therapy.id),
    ...withValues({
      name: text.name,
      alternateName: [
        ...new Set([text.abbreviation, text.shortName].filter((name) => name && name !== text.name)),
      ] as string[],
    }),
    ...evidenceAbout(context, ({ therapies }) => therapies?.includes(therapy.id) ?? false),
  };
}
