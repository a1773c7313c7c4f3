import { findRecord, type Dataset, type Disease, type Option, type Study } from '@limpide/data';
import type { TherapyColumn } from './types.js';

/** The studies of an option by what they can say about its disease: ids in the order of the data. */
export interface OptionStudies {
  /** Of people with the disease. */
  readonly own: KeyAndOthers;
  /** Of several or other diseases: what they found is not known to hold for this one. */
  readonly ofOthers: KeyAndOthers;
  /** Advice by experts, and no study. */
  readonly guidance: KeyAndOthers;
}

export interface KeyAndOthers {
  readonly key: readonly string[];
  readonly others: readonly string[];
}

type Kind = keyof OptionStudies;

/** Tells studies of the disease from those of many conditions together, and both from guidelines. */
export function optionStudies(
  { keyStudies, studies }: Option,
  disease: Disease,
  dataset: Dataset,
): OptionStudies {
  const others = [...new Set(studies)].filter((id) => !keyStudies.includes(id));
  const of = (kind: Kind): KeyAndOthers => {
    const isOf = (id: string): boolean => kindOf(findRecord(dataset.study, id), disease) === kind;
    return { key: [...new Set(keyStudies)].filter(isOf), others: others.filter(isOf) };
  };
  return { own: of('own'), ofOthers: of('ofOthers'), guidance: of('guidance') };
}

/** A study that the data set lacks is taken to be one of the disease: its fault then stands among them. */
function kindOf(study: Study | undefined, { id }: Disease): Kind {
  if (study?.design.type === 'guideline') return 'guidance';
  return study === undefined || study.diseases.includes(id) ? 'own' : 'ofOthers';
}

/** All of them, key studies first. */
export const idsOf = ({ key, others }: KeyAndOthers): readonly string[] => [...key, ...others];

/** What the badge of a column says of its studies. */
export function evidenceOf({ own, ofOthers }: OptionStudies): TherapyColumn['evidence'] {
  if (idsOf(own).length > 0) return 'this-disease';
  return idsOf(ofOthers).length > 0 ? 'other-diseases' : 'none';
}
