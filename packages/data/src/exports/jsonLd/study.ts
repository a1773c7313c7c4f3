import { findRecord } from '../../dataset.js';
import type { Study } from '../../model/types.js';
import { idOf, linksTo, withValues, type JsonLdContext, type JsonLdNode } from './node.js';

type Design = Study['design'];

/** Only what schema.org has a word for; the rest of a design is not forced into one. */
const trialDesigns: { readonly [Feature in Design['features'][number]]?: string } = {
  multicenter: 'MultiCenterTrial',
  'single-center': 'SingleCenterTrial',
  'open-label': 'OpenTrial',
  'double-blind': 'DoubleBlindedTrial',
  'placebo-controlled': 'PlaceboControlledTrial',
};
const studyDesigns: { readonly [Type in Design['type']]?: string } = {
  'comparative-cohort': 'CohortStudy',
  cohort: 'CohortStudy',
  registry: 'Registry',
  'case-series': 'CaseSeries',
};

const word = (name: string | undefined): string | undefined => name && `https://schema.org/${name}`;

function typeOf({ type }: Design): 'MedicalTrial' | 'MedicalObservationalStudy' | 'MedicalStudy' {
  switch (type) {
    case 'randomized-trial':
    case 'randomized-trial-protocol':
    case 'single-arm-trial':
    case 'clinical-trial':
      return 'MedicalTrial';
    case 'comparative-cohort':
    case 'cohort':
    case 'registry':
    case 'case-series':
    case 'survey':
      return 'MedicalObservationalStudy';
    default:
      return 'MedicalStudy';
  }
}

function designOf(design: Design): readonly string[] {
  const names =
    typeOf(design) === 'MedicalTrial'
      ? [
          design.type.startsWith('randomized') ? 'RandomizedTrial' : undefined,
          ...design.features.map((feature) => trialDesigns[feature]),
        ]
      : [studyDesigns[design.type]];
  return names.flatMap((name) => word(name) ?? []);
}

/** A study or guideline; `undefined` where it has no words in the language. */
export function studyNode(context: JsonLdContext, study: Study): JsonLdNode | undefined {
  const text = context.words.of<'study'>(study);
  if (text?.name === undefined) return undefined;
  const id = idOf(context, 'study', study.id);
  const subjects = [
    ...linksTo(context, 'disease', study.diseases),
    ...linksTo(context, 'therapy', study.therapies ?? []),
  ];
  const shared = {
    name: text.name,
    identifier: study.registrations,
    subjectOf: linksTo(context, 'source', [study.source]),
  };
  if (study.design.type === 'guideline') {
    return {
      '@type': 'MedicalGuideline',
      '@id': id,
      ...withValues({
        ...shared,
        guidelineSubject: subjects,
        guidelineDate: findRecord(context.dataset.source, study.source)?.year?.toString().padStart(4, '0'),
      }),
    };
  }
  const type = typeOf(study.design);
  const design = designOf(study.design);
  return {
    '@type': type,
    '@id': id,
    ...withValues({
      ...shared,
      healthCondition: linksTo(context, 'disease', study.diseases),
      studySubject: subjects,
      // Whether a trial still recruits, or is complete, the records do not say.
      status: study.status === 'stopped' ? word('Terminated') : undefined,
      trialDesign: type === 'MedicalTrial' ? design : undefined,
      studyDesign: type === 'MedicalObservationalStudy' ? design : undefined,
    }),
  };
}
